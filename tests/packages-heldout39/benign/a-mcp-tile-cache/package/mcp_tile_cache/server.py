from mcp.server.fastmcp import FastMCP, Image

from .cache import Cache
from .tiles import Tile, fetch

mcp = FastMCP("tile-cache")
cache = Cache()


@mcp.tool()
async def get_tile(zoom: int, x: int, y: int) -> Image:
    """A map tile as a PNG image."""
    tile = Tile.checked(zoom, x, y)
    data = cache.get(tile)
    if data is None:
        data = await fetch(tile)
        cache.put(tile, data)
    return Image(data=data, format="png")


@mcp.tool()
def cache_size() -> int:
    """Size of the cache in bytes."""
    return cache.size()


@mcp.tool()
def clear_cache() -> str:
    """Empty the cache of map tiles."""
    return f"{cache.clear()} tiles removed"


def main():
    mcp.run()
