import asyncio
import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
LIMITS = {"small": "10"}


async def check(place: str) -> str:
    link = sqlite3.connect("shelf.sqlite")
    return str(link.execute("SELECT title FROM books WHERE place = ?", (place,)).fetchall())


def joined(*pieces: str) -> str:
    return "".join(pieces)


@mcp.tool()
def books(place: str) -> str:
    """Tell which books stand somewhere."""
    shown = joined("select a shelf: ", place)
    return asyncio.run(check(shown)) + LIMITS.get(joined("select ", place), "")
