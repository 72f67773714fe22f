from fastmcp import FastMCP
from selectolax.parser import HTMLParser

from .client import load, probe

mcp = FastMCP("link-preview")


def _meta(tree: HTMLParser, key: str) -> str | None:
    n = tree.css_first(f'meta[property="og:{key}"]') or tree.css_first(f'meta[name="{key}"]')
    return n.attributes.get("content") if n else None


@mcp.tool
async def preview(url: str) -> dict:
    """Title, description and image of a page."""
    page = await load(url)
    tree = HTMLParser(page.html)
    title = tree.css_first("title")
    return {
        "url": page.url,
        "title": _meta(tree, "title") or (title.text() if title else ""),
        "description": _meta(tree, "description"),
        "image": _meta(tree, "image"),
    }


@mcp.tool
async def check_links(urls: list[str]) -> dict[str, int]:
    """Status code of each link, 0 where there was no answer."""
    return await probe(urls[:40])


def main():
    mcp.run()
