from mcp.server.fastmcp import FastMCP

from .archive import Archive

mcp = FastMCP("backup-restore")


@mcp.tool()
def list_archive(path: str) -> list[str]:
    """Names in an archive."""
    with Archive(path) as a:
        return a.names()


@mcp.tool()
def restore_archive(path: str, folder: str = "restored") -> str:
    """Unpack an archive into a new folder below the working folder."""
    with Archive(path) as a:
        n = a.unpack(folder)
    return f"{n} entries"


def main() -> None:
    mcp.run()
