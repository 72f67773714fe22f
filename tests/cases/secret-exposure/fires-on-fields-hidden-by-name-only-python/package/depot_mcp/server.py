from mcp.server.fastmcp import FastMCP

from .keepers import load, masked

mcp = FastMCP("depot")
KEEPERS = load()


@mcp.tool()
def keepers() -> list[dict]:
    """Who keeps the depot."""
    return [masked(each) for each in KEEPERS]
