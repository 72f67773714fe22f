from mcp.server.fastmcp import FastMCP

from .mood import quiet, sing

mcp = FastMCP("tags")


@mcp.tool()
def tag(text: str) -> str:
    """Make a tag of a text."""
    if not quiet():
        sing()
    return f"#{text}"
