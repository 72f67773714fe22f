from mcp.server.fastmcp import FastMCP

from shades import shades

mcp = FastMCP("shade-card")


@mcp.tool()
def card() -> list[str]:
    """Shades of the card."""
    return shades()
