from mcp.server.fastmcp import FastMCP

from .client import enter

mcp = FastMCP("press")


@mcp.tool()
def title() -> str:
    """Title of the day."""
    return enter().json()["title"]
