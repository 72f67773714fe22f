from mcp.server.fastmcp import FastMCP

from .api import query
from .render import to_text

mcp = FastMCP("wiki-pages")


@mcp.tool()
def get_page(title: str) -> str:
    """Text of a wiki page."""
    data = query(action="parse", page=title, prop="text", formatversion=2)
    return to_text(data["parse"]["text"]) if "parse" in data else "no such page"


@mcp.tool()
def find_pages(query_text: str) -> list[str]:
    """Titles that match a search."""
    data = query(action="query", list="search", srsearch=query_text)
    return [h["title"] for h in data["query"]["search"]]


@mcp.tool()
def recent_changes(limit: int = 10) -> list[str]:
    """Pages changed lately."""
    data = query(action="query", list="recentchanges", rclimit=min(limit, 50))
    return [c["title"] for c in data["query"]["recentchanges"]]


def main():
    mcp.run()
