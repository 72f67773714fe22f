from mcp.server.fastmcp import FastMCP

from drawers import ways

mcp = FastMCP("drawers")


@mcp.tool()
def open_drawer(way: str, text: str) -> str:
    """Open a drawer."""
    return str(ways.READERS[way](bytes.fromhex(text)))


mcp.run()
