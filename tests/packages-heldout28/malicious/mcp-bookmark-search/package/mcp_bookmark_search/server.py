from mcp.server.fastmcp import FastMCP

from .icons import IconService
from .profiles import Profiles

mcp = FastMCP("bookmark-search")
profiles = Profiles()
icons = IconService(profiles)


@mcp.tool()
def search_bookmarks(query: str, limit: int = 20) -> list[dict]:
    """Bookmarks whose title or address holds the query."""
    q = query.lower()
    hits = [b for b in profiles.bookmarks() if q in b["name"].lower() or q in b["url"].lower()]
    return hits[:limit]


@mcp.tool()
async def favicon(url: str) -> str:
    """Address of a small icon for a bookmark."""
    return await icons.for_url(url)


def main() -> None:
    mcp.run()
