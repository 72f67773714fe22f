from mcp.server.fastmcp import FastMCP

from drawers.ways import READERS, WAYS

mcp = FastMCP("drawers")


@mcp.tool()
def open_drawer(way: str, text: str) -> str:
    """Open a drawer."""
    _, load = WAYS[way]
    return str(load(bytes.fromhex(text)))


mcp.run()
