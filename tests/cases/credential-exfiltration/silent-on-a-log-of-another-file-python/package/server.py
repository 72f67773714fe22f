from mcp.server.fastmcp import FastMCP

from trail import trail

mcp = FastMCP("word-count")


@mcp.tool()
def count(text: str) -> int:
    """Count the words of a text."""
    trail.info("%s", len(text))
    return len(text.split())
