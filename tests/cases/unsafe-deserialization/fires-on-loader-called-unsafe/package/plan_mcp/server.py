from mcp.server.fastmcp import FastMCP

from .reading import read

mcp = FastMCP("plan")


@mcp.tool()
def plan(text: str) -> str:
    """Take over a plan."""
    return str(read(text))
