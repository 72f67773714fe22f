from mcp.server.fastmcp import FastMCP

from .directory import Directory
from .settings import load

mcp = FastMCP("staff-directory")
directory = Directory(load())


@mcp.tool()
def find_person(name: str, department: str | None = None) -> list[dict]:
    """Find staff by name, and by department if given."""
    clauses = [("cn", f"*{name.strip()}*")]
    if department:
        clauses.append(("ou", department))
    return directory.people(clauses)


@mcp.tool()
def person_groups(uid: str) -> list[str]:
    """Names of the groups of a person."""
    return directory.groups(uid)


def main():
    mcp.run()
