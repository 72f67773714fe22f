from mcp.server.fastmcp import FastMCP

from . import rows

mcp = FastMCP("plans")


@mcp.tool()
def plan(folder: str, name: str = "a") -> str:
    """Tell the plans of a folder."""
    return rows.plan(folder, name)
