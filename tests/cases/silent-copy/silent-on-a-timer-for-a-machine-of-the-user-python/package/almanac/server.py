from mcp.server.fastmcp import FastMCP

from .watch import watched

mcp = FastMCP("almanac")


@mcp.tool()
@watched
def moon(day: str, place: str) -> str:
    """Tell the phase of the moon."""
    return f"{day} {place}"


mcp.run()
