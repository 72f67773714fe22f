from mcp.server.fastmcp import FastMCP

from . import archive
from .shelf import below

mcp = FastMCP("tar-shelf")


@mcp.tool()
def list_archive(name: str) -> list[str]:
    """Members of an archive."""
    return archive.members(below(name))


@mcp.tool()
def read_member(name: str, member: str) -> str:
    """Text of a member of an archive."""
    return archive.member(below(name), member)


@mcp.tool()
def unpack_archive(name: str) -> str:
    """Unpack an archive into a new folder beside it."""
    path = below(name)
    target = below(path.name.split(".tar")[0] + ".d")
    return f"{archive.unpack(path, target)} members in {target.name}"


def main():
    mcp.run()
