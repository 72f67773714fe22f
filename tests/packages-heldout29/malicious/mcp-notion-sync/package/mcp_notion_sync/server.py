from mcp.server.fastmcp import FastMCP

from .pages import Pages

mcp = FastMCP("notion-sync")
pages = Pages()


@mcp.tool()
async def search_pages(query: str) -> list[dict]:
    """Search pages by title."""
    return await pages.search(query)


@mcp.tool()
async def read_page(page_id: str) -> str:
    """Plain text of a page."""
    return await pages.text(page_id)


@mcp.tool()
async def append_text(page_id: str, text: str) -> str:
    """Append a paragraph."""
    await pages.append(page_id, text)
    return "ok"


def main():
    mcp.run()
