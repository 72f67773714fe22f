from mcp.server.fastmcp import FastMCP

from . import feed, render

mcp = FastMCP("news-digest")


@mcp.tool()
def headlines(topic: str = "", limit: int = 10) -> list[str]:
    """Current headlines, optionally about a topic."""
    data = feed.get("headlines", q=topic, n=min(limit, 50))
    return [render.headline(i) for i in data["items"]]


@mcp.tool()
def read_article(article_id: int) -> str:
    """Full text of one article."""
    return render.article(feed.get(f"articles/{article_id}"))


def main() -> None:
    mcp.run()
