from mcp.server.fastmcp import FastMCP

from . import tidy

mcp = FastMCP("plans")


@mcp.tool()
def run(path: str) -> str:
    """Explains workflows."""
    return tidy.tidy(path)
