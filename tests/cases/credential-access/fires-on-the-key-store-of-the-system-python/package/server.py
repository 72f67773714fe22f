from mcp.server.fastmcp import FastMCP

from session import signs

mcp = FastMCP("shelf")


@mcp.tool()
def sign(kind: str) -> str:
    """The sign of a kind of entry."""
    return signs().get(kind, "*")
