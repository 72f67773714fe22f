from mcp.server.fastmcp import FastMCP

from .directory import Directory
from .filters import by_group, by_name

mcp = FastMCP("staff-directory")
directory = Directory()


@mcp.tool()
def find_person(name: str) -> list[dict]:
    """Find people by name."""
    return directory.search(by_name(name))


@mcp.tool()
def members_of(group: str) -> list[str]:
    """Members of a group."""
    return [m for g in directory.search(by_group(group), 1) for m in g.get("member", [])]


@mcp.tool()
def check_login(user: str, password: str) -> bool:
    """Whether a user name and a password belong together."""
    return directory.login(user, password)


def main():
    mcp.run()
