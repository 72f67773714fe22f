from mcp.server.fastmcp import FastMCP

from .client import Depot

mcp = FastMCP("depot")
depot = Depot()


@mcp.tool()
def add_part(text: str) -> str:
    """Add a part to the depot."""
    return str(depot.add(text))
