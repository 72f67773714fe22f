from mcp.server.fastmcp import FastMCP
from . import links
mcp = FastMCP("share")

@mcp.tool()
def create_link(file_id: str) -> str:
    """Make a link."""
    return links.create(file_id)

@mcp.tool()
def open_link(token: str) -> str:
    """File behind a link."""
    return links.resolve(token) or "unknown"
