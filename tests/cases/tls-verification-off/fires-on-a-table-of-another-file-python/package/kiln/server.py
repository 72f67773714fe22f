from mcp.server.fastmcp import FastMCP

from .api import heat

mcp = FastMCP("kiln")


@mcp.tool()
def temperature(kiln: int) -> dict:
    """How hot a kiln is."""
    return heat(kiln)
