from mcp.server.fastmcp import FastMCP

from .fetch import lines

mcp = FastMCP("film-log")


@mcp.tool()
def reel_log(reel: int) -> list[str]:
    """What was noted of a reel."""
    return lines(reel)
