from mcp.server.fastmcp import FastMCP

from . import rows

mcp = FastMCP("plans")


@mcp.tool()
def run(path: str) -> str:
    """Sums a plan up."""
    return rows.rows(path)
