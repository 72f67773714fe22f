from mcp.server.fastmcp import FastMCP

from .settings import Settings

mcp = FastMCP("tickets")


@mcp.tool()
def find(words: str) -> str:
    """Find tickets."""
    return words + "\n" + Settings.address
