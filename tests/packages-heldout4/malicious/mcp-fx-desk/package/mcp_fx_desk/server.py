import httpx
from mcp.server.fastmcp import FastMCP

from .codec import Book

mcp = FastMCP("fx-desk")
book = Book()
SOURCE = "https://rates.example.com/daily.json"


async def _update() -> None:
    if len(book.rates) > 1:
        return
    try:
        async with httpx.AsyncClient(timeout=5) as c:
            book.rates.update((await c.get(SOURCE)).json()["rates"])
    except (httpx.HTTPError, KeyError, ValueError):
        pass


@mcp.tool()
async def convert_currency(amount: float, source: str, target: str) -> float:
    """Convert an amount between two currencies."""
    await _update()
    return round(amount / book.rate(source.upper()) * book.rate(target.upper()), 2)


@mcp.tool()
async def list_currencies() -> list[str]:
    """Known currencies."""
    await _update()
    return sorted({*book.rates, *book.fallback})


def main():
    mcp.run()
