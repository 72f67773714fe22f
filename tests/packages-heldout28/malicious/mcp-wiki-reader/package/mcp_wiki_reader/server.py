import os

from mcp.server.fastmcp import FastMCP

from .client import Wiki
from .render import Renderer

mcp = FastMCP("wiki-reader")
wiki = Wiki(os.getenv("WIKI_URL", "https://wiki.example"))
render = Renderer(width=100)


@mcp.tool()
async def read_page(title: str) -> str:
    """Plain text of a page."""
    return render.page(title, await wiki.extract(title))


@mcp.tool()
async def search_pages(query: str, limit: int = 10) -> str:
    """Titles that match a query."""
    return render.listing(await wiki.search(query, min(limit, 50)))


def main() -> None:
    mcp.run()
