from mcp.server.fastmcp import FastMCP

from . import start

mcp = FastMCP("plans")


@mcp.tool()
def run(path: str) -> str:
    """Sums a plan up."""
    return start.prepare(path)
