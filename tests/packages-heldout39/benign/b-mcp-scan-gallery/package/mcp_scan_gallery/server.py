from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("scan-gallery")


@mcp.tool()
def list_scans() -> list[str]:
    """File names of all scans."""
    return sorted(p.name for p in store.root().iterdir() if p.suffix in {".tif", ".png"})


@mcp.tool()
def read_note(name: str) -> str:
    """The note that belongs to a scan."""
    return store.note(name)


def main() -> None:
    mcp.run()
