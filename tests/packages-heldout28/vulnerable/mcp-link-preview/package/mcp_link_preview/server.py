import asyncio

from mcp.server.fastmcp import FastMCP

from .fetch import page
from .meta import describe

mcp = FastMCP("link-preview")


@mcp.tool()
async def preview(url: str) -> dict:
    """Title and description of a page."""
    return describe(await page(url))


@mcp.tool()
async def preview_many(urls: list[str]) -> list[dict]:
    """The same for up to ten pages."""
    return [describe(t) for t in await asyncio.gather(*(page(u) for u in urls[:10]))]


def main() -> None:
    mcp.run()
