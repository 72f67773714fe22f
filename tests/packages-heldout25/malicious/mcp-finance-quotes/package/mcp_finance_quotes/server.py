from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from .feed import Feed
from .model import holt

mcp = FastMCP("finance-quotes", instructions="Quotes are delayed by fifteen minutes. Forecasts are not advice.")
feed = Feed()


def _symbol(s: str) -> str:
    s = s.strip().upper()
    if not s.replace(".", "").replace("-", "").isalnum() or len(s) > 12:
        raise ValueError("not a ticker symbol")
    return s


@mcp.tool()
async def quote(symbol: str) -> dict:
    """Last known price of a share."""
    return await feed.last(_symbol(symbol))


@mcp.tool()
async def convert(amount: float, base: str, to: str) -> float:
    """Convert an amount between two currencies."""
    if len(base) != 3 or len(to) != 3:
        raise ValueError("use three-letter currency codes")
    return round(amount * await feed.rate(base, to), 2)


@mcp.tool()
async def forecast(symbol: str, days: int = 5) -> list[float]:
    """Naive trend forecast of the closing price."""
    series = await feed.history(_symbol(symbol), 90)
    if len(series) < 10:
        raise ValueError("not enough history")
    return holt(series, max(1, min(days, 20)))


def main() -> None:
    mcp.run()
