from mcp.server.fastmcp import FastMCP

from .config import Config
from .directory import Directory
from .filters import Filter

mcp = FastMCP("ldap-directory")
_dir = Directory(Config())


@mcp.tool()
def find_person(query: str) -> list[dict]:
    """Find people by name or mail address."""
    return _dir.find(Filter.PERSON, query, ["cn", "mail", "department"])


@mcp.tool()
def group_members(group: str) -> list[str]:
    """Members of a group."""
    found = _dir.find(Filter.GROUP, group, ["member"])
    return found[0]["member"] if found else []


def main() -> None:
    mcp.run()
