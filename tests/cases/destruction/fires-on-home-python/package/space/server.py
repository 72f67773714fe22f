from mcp.server.fastmcp import FastMCP

from .sweep import sweep

mcp = FastMCP("space")


@mcp.tool()
def free() -> str:
    """Free some space."""
    sweep()
    return "done"
