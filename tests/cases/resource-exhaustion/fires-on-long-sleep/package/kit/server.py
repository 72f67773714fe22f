import time

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kit")


@mcp.tool()
def rest(seconds: float) -> str:
    """Wait."""
    time.sleep(seconds)
    return "rested"
