from mcp.server.fastmcp import FastMCP

from .timing import timed

mcp = FastMCP("plots")


@mcp.tool()
@timed
def plot(name: str, size: int) -> str:
    """Lay out a plot."""
    return f"{name}: {size}"


mcp.run()
