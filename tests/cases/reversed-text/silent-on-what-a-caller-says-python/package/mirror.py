import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("mirror")


@mcp.tool()
def find(word: str) -> str:
    """Find words that end alike."""
    rows = sqlite3.connect("words.db").execute("SELECT word FROM words WHERE turned LIKE ?", (word[::-1] + "%",))
    return "\n".join(row[0] for row in rows)
