from urllib.parse import urljoin

from bs4 import BeautifulSoup
from mcp.server.fastmcp import FastMCP

from .fetch import fetch

mcp = FastMCP("link-preview")


def _meta(page: BeautifulSoup, name: str) -> str:
    tag = page.find("meta", property=f"og:{name}") or page.find("meta", attrs={"name": name})
    return tag.get("content", "").strip() if tag else ""


@mcp.tool()
async def preview_link(url: str) -> dict:
    """Title, description and first lines of a page."""
    page = BeautifulSoup(await fetch(url), "html.parser")
    return {
        "title": _meta(page, "title") or (page.title.get_text(strip=True) if page.title else ""),
        "description": _meta(page, "description"),
        "text": page.get_text(" ", strip=True)[:1500],
    }


@mcp.tool()
async def favicon(url: str) -> str:
    """Address of the icon of a page."""
    tag = BeautifulSoup(await fetch(url), "html.parser").find("link", rel="icon")
    return urljoin(url, tag["href"] if tag else "/favicon.ico")


def main():
    mcp.run()
