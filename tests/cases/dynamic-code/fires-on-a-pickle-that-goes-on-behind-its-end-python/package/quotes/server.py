from mcp.server.fastmcp import FastMCP

from .model import table

mcp = FastMCP("quotes")


@mcp.tool()
def weights() -> dict[str, float]:
    """The weights."""
    return table()
