from mcp.server.fastmcp import FastMCP

import render

mcp = FastMCP("desk")


@mcp.tool()
def page(number: int) -> str:
    """Says what stands on a page."""
    return render.page(number)
