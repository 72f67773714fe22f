from mcp.server.fastmcp import FastMCP

from drawers.ways import READERS, WAYS

mcp = FastMCP("drawers")


@mcp.tool()
def fill(way: str, text: str) -> str:
    """Open a drawer."""
    dump, _ = WAYS[way]
    return str(dump(text))


mcp.run()
