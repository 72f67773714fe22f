from mcp.server.fastmcp import FastMCP

from .feed import Feed

mcp = FastMCP("transit-gtfs")
feed = Feed()


@mcp.tool()
def import_feed(name: str) -> int:
    """Load name.zip of the feeds folder; the result is the number of routes."""
    if not name.replace("-", "").replace("_", "").isalnum():
        raise ValueError("no such feed")
    feed.load(f"feeds/{name}.zip")
    return len(feed.routes)


@mcp.tool()
def routes_of_stop(stop: str) -> list[str]:
    """Routes whose long name mentions a stop."""
    return [f"{r['route_short_name']} {r['route_long_name']}" for r in feed.routes if stop.lower() in r["route_long_name"].lower()]
