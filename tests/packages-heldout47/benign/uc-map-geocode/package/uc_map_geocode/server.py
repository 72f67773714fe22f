from mcp.server.fastmcp import FastMCP

from .cache import Cache
from .service import find

mcp = FastMCP("map-geocode")
_cache = Cache()


@mcp.tool()
async def geocode(address: str) -> list[float]:
    """Latitude and longitude of an address."""
    if (hit := _cache.get(address)) is None:
        hit = await find(address)
        _cache.put(address, hit)
    return hit


@mcp.tool()
def clear_old_places(days: int = 30) -> str:
    """Remove cached places older than some days."""
    return f"{_cache.expire(max(days, 1))} removed"


def main():
    mcp.run()
