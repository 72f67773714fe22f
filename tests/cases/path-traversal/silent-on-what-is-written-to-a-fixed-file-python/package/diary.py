from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("moon-diary")
PAGES = Path.home() / ".moon-diary.txt"


@mcp.tool()
def note(text: str) -> str:
    """Add a line to the diary."""
    with open(PAGES, "a", encoding="utf-8") as book:
        book.write(text + "\n")
    return "noted"
