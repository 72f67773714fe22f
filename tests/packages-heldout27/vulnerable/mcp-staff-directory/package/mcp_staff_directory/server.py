from mcp.server.fastmcp import FastMCP

from .directory import Directory

mcp = FastMCP("staff-directory")
directory = Directory()


@mcp.tool()
def find_person(name: str) -> list[dict]:
    """Find people by part of the name or by mail address."""
    if len(name) < 2:
        raise ValueError("two characters at least")
    return directory.query("person", name)


@mcp.tool()
def team_of(manager: str) -> list[dict]:
    """People who report to a manager (user name)."""
    return directory.query("team", manager)


def main():
    mcp.run()
