from mcp.server.fastmcp import FastMCP

from .directory import Directory

mcp = FastMCP("directory-lookup")
directory = Directory.from_env()


@mcp.tool()
def find_person(name: str) -> list[dict]:
    """Mail and phone of people whose name begins with the text."""
    return directory.search("person", name=name)


@mcp.tool()
def check_membership(user: str, group: str) -> bool:
    """Whether a user belongs to a group."""
    return bool(directory.search("member", user=user, group=group))


def main() -> None:
    mcp.run()
