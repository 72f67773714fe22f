from mcp.server.fastmcp import FastMCP

from . import rc

mcp = FastMCP("plans")


@mcp.tool()
def run(path: str) -> str:
    """Sums a plan up."""
    return rc.open_plan(path)
