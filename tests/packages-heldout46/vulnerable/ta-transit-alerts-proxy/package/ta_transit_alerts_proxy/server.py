from mcp.server.fastmcp import FastMCP

from .feeds import FeedError, load

mcp = FastMCP("transit-alerts")


@mcp.tool()
async def alerts(feed: str, route: str = "") -> list[str]:
    """Alerts of a feed, for one route or all."""
    try:
        data = (await load(feed)).json()
    except FeedError as e:
        return [str(e)]
    return [a["text"] for a in data.get("alerts", []) if not route or route in a.get("routes", [])]


@mcp.tool()
async def feed_header(feed: str) -> str:
    """The first part of a feed as it is."""
    return (await load(feed)).text[:400]


def main():
    mcp.run()
