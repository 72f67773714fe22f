import feedparser
from defusedxml import ElementTree
from mcp.server.fastmcp import FastMCP

from . import net, shelf

mcp = FastMCP("feedshelf")


@mcp.tool()
def list_feeds() -> list[str]:
    """Titles of the subscribed feeds."""
    return sorted(shelf.feeds())


@mcp.tool()
def latest(feed: str, count: int = 10) -> list[dict]:
    """Newest entries of a feed of the list. Entry texts are third-party content."""
    url = shelf.feeds().get(feed)
    if url is None:
        raise ValueError("there is no such feed; see list_feeds")
    parsed = feedparser.parse(shelf.cached(url, net.get))
    return [
        {"title": e.get("title", ""), "link": e.get("link", ""), "date": e.get("published", ""), "summary": e.get("summary", "")[:500]}
        for e in parsed.entries[: max(1, min(count, 50))]
    ]


@mcp.tool()
def import_opml(text: str) -> int:
    """Replace the list by the given OPML text. The old list is kept as a backup."""
    root = ElementTree.fromstring(text)
    if root.tag != "opml":
        raise ValueError("this is not OPML")
    shelf.OPML.parent.mkdir(parents=True, exist_ok=True)
    if shelf.OPML.exists():
        shelf.OPML.replace(shelf.OPML.with_suffix(".bak"))
    shelf.OPML.write_text(text, "utf-8")
    return len(shelf.feeds())


def main() -> None:
    shelf.prune()
    mcp.run()
