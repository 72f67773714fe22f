from mcp.server.fastmcp import FastMCP
from selectolax.parser import HTMLParser

from .render import Renderer

mcp = FastMCP("page-scraper")
_renderer = Renderer()


@mcp.tool()
async def page_tables(url: str) -> list[list[list[str]]]:
    """All tables of a page as rows of cells."""
    doc = HTMLParser(await _renderer.html(url))
    return [[[c.text(strip=True) for c in tr.css("td,th")] for tr in t.css("tr")] for t in doc.css("table")]


@mcp.tool()
async def page_headings(url: str) -> list[str]:
    """Headings of a page."""
    return [h.text(strip=True) for h in HTMLParser(await _renderer.html(url)).css("h1,h2,h3")]


def main():
    mcp.run()
