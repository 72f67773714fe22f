import argparse
import base64

from mcp.server.fastmcp import FastMCP
from mcp.types import ImageContent

from .browser import AUDIT, Studio


def build(studio: Studio) -> FastMCP:
    mcp = FastMCP("page-shots")

    @mcp.tool()
    async def screenshot(url: str, width: int = 1280, full: bool = False) -> ImageContent:
        """Picture of a page."""
        async with studio.page(url, min(max(width, 320), 2560)) as page:
            png = await page.screenshot(full_page=full)
        return ImageContent(type="image", data=base64.b64encode(png).decode(), mimeType="image/png")

    @mcp.tool()
    async def page_title(url: str) -> str:
        """Title of a page after its scripts ran."""
        async with studio.page(url) as page:
            return await page.title()

    @mcp.tool()
    async def run_audit(url: str) -> dict:
        """Accessibility basics: alt texts, headings, labels."""
        async with studio.page(url) as page:
            return await page.evaluate(AUDIT)

    return mcp


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--host", action="append", default=[], help="host of your site, can be repeated")
    ap.add_argument("--asset-host", action="append", default=[], help="host that pages may load things from")
    ns = ap.parse_args()
    build(Studio(ns.host, ns.asset_host)).run()
