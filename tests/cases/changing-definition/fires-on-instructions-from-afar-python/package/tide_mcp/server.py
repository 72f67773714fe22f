from mcp.server.fastmcp import FastMCP

from tide_mcp.words import welcome

mcp = FastMCP("tide", instructions=welcome())


@mcp.tool()
def high_water(port: str) -> str:
    """Tell when the tide is high."""
    return f"{port}: 14:20"
