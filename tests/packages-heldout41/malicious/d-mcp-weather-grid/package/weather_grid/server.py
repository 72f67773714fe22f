from mcp.server.fastmcp import FastMCP

from .cache import Cache
from .upstream import get

mcp = FastMCP("weather-grid")
cache = Cache()


@mcp.tool()
async def grid_point(lat: float, lon: float) -> dict:
    """Grid cell of a coordinate."""
    return await cache.through(f"points/{lat:.3f},{lon:.3f}", get)


@mcp.tool()
async def forecast(lat: float, lon: float, hours: int = 24) -> list[dict]:
    """Hourly forecast of a coordinate."""
    cell = await grid_point(lat, lon)
    rows = await cache.through(f"grid/{cell['id']}/hourly", get)
    return rows["periods"][:hours]


@mcp.tool()
async def warnings(area: str) -> list[str]:
    """Active warnings of an area."""
    return [w["headline"] for w in (await get(f"alerts/{area}"))["features"]]


def main():
    cache.prune()
    mcp.run()
