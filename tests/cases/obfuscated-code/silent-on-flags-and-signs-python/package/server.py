from mcp.server.fastmcp import FastMCP

from tones import TONES, plain

mcp = FastMCP("mood-board")


@mcp.tool()
def mood(word: str) -> str:
    """A sign for a mood."""
    return plain(TONES.get(word, "?"))
