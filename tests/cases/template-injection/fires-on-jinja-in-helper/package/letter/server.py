from mcp.server.fastmcp import FastMCP

from .writing import write

mcp = FastMCP("letter")


@mcp.tool()
def letter(greeting: str, body: str) -> str:
    """Write a letter."""
    return write(greeting, body)
