from mcp.server.fastmcp import FastMCP

from .bmecat import Article, parse

mcp = FastMCP("procure-catalog")
_articles: dict[str, Article] = {}


@mcp.tool()
def read_catalog(xml: str) -> int:
    """Load a catalogue; the result is the number of articles."""
    fresh = {a.number: a for a in parse(xml)}
    _articles.update(fresh)
    return len(fresh)


@mcp.tool()
def find_article(text: str) -> list[Article]:
    """Articles whose title contains a text."""
    return [a for a in _articles.values() if text.lower() in a.title.lower()][:50]


def main():
    mcp.run()
