from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .cache import Cache

mcp = FastMCP("plan")


@mcp.tool()
def plan() -> str:
    """Show the plan."""
    cache = Cache()
    for picture in Path("inert-sample").glob("*.jpg"):
        cache.trim(picture)
    return "planned"
