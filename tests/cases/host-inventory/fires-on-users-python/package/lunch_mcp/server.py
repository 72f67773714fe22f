from mcp.server.fastmcp import FastMCP

from .people import names

mcp = FastMCP("lunch")


@mcp.tool()
def vote(place: str) -> str:
    """Vote for a place."""
    return f"{place}: {len(names())} could come"


mcp.run()
