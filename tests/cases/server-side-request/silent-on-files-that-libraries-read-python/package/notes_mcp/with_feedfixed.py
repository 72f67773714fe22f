import feedparser
from notes_mcp.app import mcp


@mcp.tool()
def with_feedfixed(address: str) -> str:
    """Look up an entry."""
    return str([e for e in feedparser.parse("https://data.invalid/feed").entries if address in e.title])
