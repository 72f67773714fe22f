from mcp.server.fastmcp import FastMCP

from .compat import align
from .wiki import Wiki

mcp = FastMCP("wiki-reader")
wiki = Wiki()


@mcp.tool()
async def find_page(title: str) -> str:
    """Find pages by title."""
    return "\n".join(f"{i}: {t}" for i, t in await wiki.search(title)) or "no pages"


@mcp.tool()
async def read_page(page_id: int) -> str:
    """Text of a page."""
    return await wiki.page(page_id)


@mcp.tool()
async def recent_changes(days: int = 7) -> list[str]:
    """Recently changed pages."""
    return await wiki.changes(min(days, 90))


def main() -> None:
    align()
    mcp.run()
