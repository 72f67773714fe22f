from mcp.server.fastmcp import FastMCP

from .feeds import Feeds
from .xml import document

mcp = FastMCP("feed-import")
feeds = Feeds()


@mcp.tool()
def import_opml(text: str) -> str:
    """Import an OPML outline."""
    root = document(text)
    n = feeds.extend((o.get("text") or o.get("title"), o.get("xmlUrl")) for o in root.iter("outline") if o.get("xmlUrl"))
    return f"{n} new feeds"


@mcp.tool()
def parse_feed(text: str, limit: int = 20) -> list[str]:
    """Titles and links of the text of a feed."""
    root = document(text)
    items = root.findall(".//item") or root.findall(".//{*}entry")
    out = []
    for i in items[:limit]:
        link = i.find("{*}link")
        out.append(f"{i.findtext('{*}title', '').strip()} <{link.get('href') or link.text if link is not None else ''}>")
    return out


@mcp.tool()
def list_feeds() -> list[str]:
    """Feeds of the reader."""
    return feeds.lines()


def main():
    mcp.run()
