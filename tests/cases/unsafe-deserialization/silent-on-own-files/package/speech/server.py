from mcp.server.fastmcp import FastMCP

from .words import known

mcp = FastMCP("speech")


@mcp.tool()
def is_word(word: str) -> bool:
    """Whether a word is known."""
    return word in known()
