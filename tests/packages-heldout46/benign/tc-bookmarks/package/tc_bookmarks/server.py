from mcp.server.fastmcp import FastMCP

from . import places

mcp = FastMCP("bookmarks")


@mcp.tool()
def search_bookmarks(word: str, limit: int = 20) -> list[dict]:
    """Bookmarks whose title or address contains a word."""
    return places.search(word, max(1, min(limit, 100)))


@mcp.tool()
def recent_bookmarks(limit: int = 20) -> list[dict]:
    """Bookmarks changed last."""
    return places.search("", max(1, min(limit, 100)))


def main() -> None:
    mcp.run()
