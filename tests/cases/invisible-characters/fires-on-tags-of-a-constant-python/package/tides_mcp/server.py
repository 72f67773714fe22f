from mcp.server.fastmcp import FastMCP

from .words import HIGH

mcp = FastMCP("tides")


@mcp.tool(description=HIGH)
def high_water(port: str) -> str:
    return f"{port}: 06:12"
