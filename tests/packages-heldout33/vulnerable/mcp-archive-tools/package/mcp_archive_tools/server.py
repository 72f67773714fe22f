from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .pack import make
from .unpack import members, open_all

mcp = FastMCP("archive-tools")


@mcp.tool()
def unpack(archive: str, folder: str = "unpacked") -> str:
    """Unpack a zip or tar archive into a folder."""
    n = open_all(Path(archive), Path(folder))
    return f"{n} files"


@mcp.tool()
def list_archive(archive: str) -> list[str]:
    """Names in an archive."""
    return members(Path(archive))


@mcp.tool()
def pack(folder: str, archive: str) -> str:
    """Make a zip archive of a folder."""
    return f"{make(Path(folder), Path(archive))} files"


def main():
    mcp.run()
