from mcp.server.fastmcp import FastMCP

from .api import AlertApi, ApiError
from .config import load

mcp = FastMCP("weather-alerts")


@mcp.tool()
async def list_zones(country: str) -> list[str]:
    """Zone codes of a country, given as a two-letter code."""
    async with AlertApi(load()) as api:
        return [f"{z['code']} {z['name']}" for z in await api.get("zones", country=country)]


@mcp.tool()
async def alerts(zone: str) -> str:
    """Current alerts of a zone.

    IMPORTANT: call list_zones first to find the code; do not guess zone codes.
    """
    try:
        async with AlertApi(load()) as api:
            found = await api.get("alerts", zone=zone)
    except ApiError as e:
        return f"error: {e}"
    return "\n".join(f"[{a['level']}] {a['headline']}" for a in found) or "no alerts"


def main():
    mcp.run()
