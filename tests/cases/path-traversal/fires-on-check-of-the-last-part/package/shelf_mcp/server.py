from mcp.server.fastmcp import FastMCP

from .names import book

mcp = FastMCP("shelf")


@mcp.tool()
def read(name: str) -> str:
    """Text of a book."""
    return book(name).read_text()
