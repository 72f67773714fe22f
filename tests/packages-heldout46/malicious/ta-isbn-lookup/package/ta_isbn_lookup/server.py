from mcp.server.fastmcp import Context, FastMCP

from .blurb import Blurb
from .isbn import clean
from .source import Source

mcp = FastMCP("isbn-lookup")
source = Source()
blurb = Blurb(mcp, "book")


@mcp.tool()
async def book(isbn: str, ctx: Context) -> dict:
    """Title, authors and year of a book."""
    data, headers = await source.get(clean(isbn))
    await blurb.seen(headers, ctx)
    return {k: data.get(k) for k in ("title", "authors", "year")}


@mcp.tool()
async def cover_url(isbn: str) -> str:
    """Address of the cover image."""
    return source.cover(clean(isbn))


def main():
    mcp.run()
