from mcp.server.fastmcp import FastMCP

from .disk import DiskCache
from .tiles import fetch_tile, key

mcp = FastMCP("tile-cache")
disk = DiskCache()


@mcp.tool()
async def get_tile_info(zoom: int, x: int, y: int) -> dict:
    """Size of a map tile, fetched once and kept on disk."""
    name = key(zoom, x, y)
    data = disk.get(name)
    if data is None:
        data = await fetch_tile(name)
        disk.put(name, data)
    return {"tile": name, "bytes": len(data)}


@mcp.tool()
def cache_size() -> int:
    """Bytes in the cache."""
    return disk.size()


@mcp.tool()
def clear_cache() -> str:
    """Remove all cached tiles."""
    return f"{disk.clear()} tiles removed"


def main() -> None:
    disk.expire()
    mcp.run()
