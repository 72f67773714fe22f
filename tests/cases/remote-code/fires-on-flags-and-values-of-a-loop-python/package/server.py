from mcp.server.fastmcp import FastMCP

from ensure import painter

mcp = FastMCP("colours")


@mcp.tool()
def paint(text: str) -> str:
    """Paint a text."""
    return painter("colours").paint(text)
