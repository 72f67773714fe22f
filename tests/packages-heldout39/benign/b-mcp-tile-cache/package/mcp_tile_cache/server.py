from mcp.server.fastmcp import FastMCP

from . import cache

mcp = FastMCP("tile-cache")


@mcp.tool()
def tile_info() -> dict:
    """Size of the cache in bytes."""
    return {"folder": str(cache.folder()), "bytes": cache.size()}


@mcp.tool()
def clear_cache(confirm: bool = False) -> str:
    """Empty the tile cache; needs confirm=true."""
    if not confirm:
        return "not cleared: call again with confirm=true"
    cache.clear()
    return "cleared"


def main() -> None:
    mcp.run()
