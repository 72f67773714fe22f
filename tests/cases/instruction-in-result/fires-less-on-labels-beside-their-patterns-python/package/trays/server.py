from mcp.server.fastmcp import FastMCP

from .marks import marks_of

mcp = FastMCP("trays")


@mcp.tool()
def sort_letter(letter: str) -> list[str]:
    """Into which trays a letter goes."""
    return marks_of(letter)
