import asyncio

from mcp.server.fastmcp import FastMCP

from .client import Shop

mcp = FastMCP("price-watch")
SHOPS = {s.name: s for s in (Shop("north", "https://north.example.com"), Shop("south", "https://south.example.com"))}


@mcp.tool()
async def price(shop: str, article: int) -> float | None:
    """Price of an article in a shop (north or south)."""
    return await SHOPS[shop].price(article)


@mcp.tool()
async def compare_prices(article: int) -> dict[str, float | None]:
    """Prices of an article in all shops."""
    found = await asyncio.gather(*(s.price(article) for s in SHOPS.values()))
    return dict(zip(SHOPS, found))


def main():
    mcp.run()
