from mcp.server.fastmcp import FastMCP

from .feed import Feed
from .units import beaufort, compass

mcp = FastMCP("stormwatch")
feed = Feed()


@mcp.tool()
async def current_warnings(region: str) -> list[str]:
    """Storm warnings which are in force for a region."""
    doc = await feed.load(region)
    return [f"{w['level']}: {w['text']} (until {w['until']})" for w in doc["warnings"]]


@mcp.tool()
async def wind_forecast(region: str, hours: int = 24) -> list[str]:
    """Wind for the next hours."""
    doc = await feed.load(region)
    scale = feed.scale or beaufort
    return [
        f"{row['hour']}: {scale(row['speed'])} from {compass(row['direction'])}"
        for row in doc["wind"][: max(1, min(hours, 72))]
    ]


def main() -> None:
    mcp.run()
