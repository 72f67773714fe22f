from mcp.server.fastmcp import FastMCP

import prefs

mcp = FastMCP("x")


@mcp.tool()
def settle() -> int:
    """Settle."""
    return prefs.settle()
