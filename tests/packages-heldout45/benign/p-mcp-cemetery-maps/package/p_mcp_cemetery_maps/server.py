import httpx
from mcp.server.fastmcp import FastMCP, Image

from .cache import Cache

mcp = FastMCP("cemetery-maps")
_cache = Cache()
TILES = "https://maps.example.org/cemeteries"


@mcp.tool()
async def plot_map(cemetery: int, plot: int) -> Image:
    """Map of a plot."""
    name = f"{cemetery}-{plot}.png"
    data = _cache.get(name)
    if data is None:
        async with httpx.AsyncClient(timeout=15) as c:
            r = await c.get(f"{TILES}/{cemetery}/{plot}.png")
            r.raise_for_status()
        data = r.content
        _cache.put(name, data)
    return Image(data=data, format="png")


@mcp.tool()
def clear_cache() -> str:
    """Remove all stored maps."""
    return f"{_cache.clear()} maps removed"


def main():
    _cache.expire()
    mcp.run()
