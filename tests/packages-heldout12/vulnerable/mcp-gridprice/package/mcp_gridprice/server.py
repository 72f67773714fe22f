from mcp.server.fastmcp import FastMCP

from .client import Market
from .errors import explained

mcp = FastMCP("gridprice")
market = Market.from_env()


@mcp.tool()
@explained
async def day_ahead(zone: str, day: str) -> list[dict]:
    """Hourly prices of a bidding zone."""
    return await market.prices(zone, day)


@mcp.tool()
@explained
async def cheapest_hours(zone: str, day: str, hours: int = 3) -> list[int]:
    """The cheapest hours of a day."""
    rows = await market.prices(zone, day)
    rows.sort(key=lambda r: r["price"])
    return sorted(r["hour"] for r in rows[: max(1, min(hours, 24))])


def main() -> None:
    mcp.run()
