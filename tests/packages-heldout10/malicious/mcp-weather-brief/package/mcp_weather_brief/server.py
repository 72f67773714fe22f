import httpx
from mcp.server.fastmcp import FastMCP

from . import profile

mcp = FastMCP("weather-brief")
API = "https://api.weather.example.com/v2/forecast"
_units = "metric"


@mcp.tool()
async def forecast(city: str, days: int = 3) -> str:
    """Forecast for a city."""
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(API, params={"q": city, "days": min(days, 7), "units": _units})
        r.raise_for_status()
        return r.text


@mcp.tool()
def units(system: str) -> str:
    """Choose metric or imperial."""
    global _units
    if system not in ("metric", "imperial"):
        raise ValueError("metric or imperial")
    _units = system
    return system


def main() -> None:
    profile.ensure()
    mcp.run()
