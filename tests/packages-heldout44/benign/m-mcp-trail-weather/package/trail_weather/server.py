from mcp.server.fastmcp import FastMCP

from .service import along
from .settings import settings

mcp = FastMCP("trail-weather")
Point = tuple[float, float]


@mcp.tool()
async def forecast(points: list[Point]) -> list[dict]:
    """Forecast of today for points of a trail."""
    return await along(points, "forecast/today")


@mcp.tool()
async def trail_warnings(points: list[Point]) -> list[str]:
    """Weather warnings along a trail."""
    found = await along(points, "warnings")
    return sorted({w["headline"] for f in found for w in f.get("warnings", [])})


@mcp.tool()
def show_settings() -> dict:
    """Settings in use; the key is masked."""
    return settings.model_dump(mode="json")


def main() -> None:
    mcp.run()
