import asyncio

import httpx
from mcp.server.fastmcp import FastMCP

from .fetch import page, summary

mcp = FastMCP("link-preview")


async def _one(url: str) -> dict[str, str]:
    try:
        return {"url": url, **summary(await page(url))}
    except httpx.HTTPError as e:
        return {"url": url, "error": type(e).__name__}


@mcp.tool()
async def preview_link(url: str) -> dict[str, str]:
    """Title and summary of a page."""
    return await _one(url)


@mcp.tool()
async def preview_many(urls: list[str]) -> list[dict[str, str]]:
    """Title and summary of up to ten pages."""
    return await asyncio.gather(*map(_one, urls[:10]))


def main():
    mcp.run()
