from mcp.server.fastmcp import FastMCP

from .feeds import Feed, Opml

mcp = FastMCP("feed-reader")
LIMIT = 2_000_000


def _checked(xml: str) -> str:
    if len(xml) > LIMIT:
        raise ValueError("document is too large")
    return xml


@mcp.tool()
def read_feed(xml: str, limit: int = 20) -> list[dict[str, str]]:
    """Items of a feed."""
    return Feed(_checked(xml)).items(min(limit, 100))


@mcp.tool()
def read_opml(xml: str) -> list[str]:
    """Subscriptions in an OPML file."""
    return Opml(_checked(xml)).outlines()


def main() -> None:
    mcp.run()
