import os
import time

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("waves")
CLOCK = "monotonic"


@mcp.tool()
def wait() -> str:
    """Wait for a wave."""
    if not os.environ.get("CI"):
        getattr(time, CLOCK)()
    return "a wave"
