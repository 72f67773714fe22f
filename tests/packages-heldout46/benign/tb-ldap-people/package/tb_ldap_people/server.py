from mcp.server.fastmcp import FastMCP

from .people import People
from .query import Query

mcp = FastMCP("ldap-people")
_people = People()


@mcp.tool()
def find_colleague(name: str) -> list[dict]:
    """Find colleagues by part of their name."""
    if len(name.strip()) < 3:
        raise ValueError("at least three letters")
    return _people.search(Query().contains("cn", name.strip()))


@mcp.tool()
def team_of(department: str) -> list[dict]:
    """Everybody of a department."""
    return _people.search(Query(("departmentNumber", department)), 100)


def main() -> None:
    mcp.run()
