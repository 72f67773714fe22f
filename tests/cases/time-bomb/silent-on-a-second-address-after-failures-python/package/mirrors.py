import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("mirrors")
failures = 0


def places() -> list[str]:
    first = "https://first.example/p"
    return [first, "https://second.example/p"] if failures > 2 else [first]


@mcp.tool()
def page() -> str:
    """Show the page."""
    global failures
    for place in places():
        try:
            return httpx.get(place).text
        except httpx.HTTPError:
            failures += 1
    return "no mirror answers"
