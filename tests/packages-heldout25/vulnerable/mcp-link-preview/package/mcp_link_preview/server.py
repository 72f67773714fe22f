from __future__ import annotations

import asyncio
from dataclasses import asdict

import httpx
from mcp.server.fastmcp import FastMCP

from .guard import Refused
from .loader import Loader

mcp = FastMCP("link-preview")
loader = Loader()


@mcp.tool()
async def preview(url: str) -> dict:
    """Title, description and picture of a web page."""
    return asdict(await loader.preview(url))


@mcp.tool()
async def preview_many(urls: list[str]) -> list[dict]:
    """Previews of up to ten pages."""

    async def one(u: str) -> dict:
        try:
            return asdict(await loader.preview(u))
        except (httpx.HTTPError, Refused) as e:
            return {"url": u, "error": str(e)}

    return list(await asyncio.gather(*(one(u) for u in urls[:10])))


@mcp.tool()
async def raw_headers(url: str) -> dict[str, str]:
    """Response headers of a page."""
    return await loader.headers(url)


def main() -> None:
    mcp.run()
