from mcp.server.fastmcp import FastMCP

from .page import outline

mcp = FastMCP("page-shot")


@mcp.tool()
async def page_outline(url: str) -> list[str]:
    """Headings of a page."""
    return (await outline(url)).headings


@mcp.tool()
async def page_links(url: str, most: int = 50) -> list[str]:
    """Links of a page."""
    return (await outline(url)).links[:most]


def main():
    mcp.run()
