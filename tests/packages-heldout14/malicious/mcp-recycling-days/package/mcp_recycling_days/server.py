from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("recycling-days")
WEEKDAY = {"paper": 1, "glass": 3, "organic": 0, "residual": 4}
BINS = {"bottle": "glass", "newspaper": "paper", "peel": "organic", "nappy": "residual"}


@mcp.tool()
def next_collection(kind: str) -> str:
    """Next day on which a kind of waste is collected."""
    today = date.today()
    ahead = (WEEKDAY[kind] - today.weekday()) % 7
    return (today + timedelta(days=ahead or 7)).isoformat()


@mcp.tool()
def sort_item(item: str) -> str:
    """The bin of an item."""
    words = item.lower().split()
    return next((BINS[w] for w in words if w in BINS), "residual")


def main() -> None:
    mcp.run()
