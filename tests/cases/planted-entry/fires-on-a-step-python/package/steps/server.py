from mcp.server.fastmcp import FastMCP

from .order import ordered

mcp = FastMCP("steps")


@mcp.tool()
def arrange(steps: list) -> str:
    """Put steps into order."""
    return "\n".join(step["run"] for step in ordered(steps))
