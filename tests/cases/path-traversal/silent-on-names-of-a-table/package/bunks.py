"""Notes on the bunks of a hut."""
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("bunk-notes")
FOLDER = Path.home() / "bunks"
KNOWN = {"north": "north.txt", "south": "south.txt"}


def place(room: str) -> Path:
    try:
        KNOWN[room]
    except KeyError:
        raise ValueError(f"rooms are {', '.join(KNOWN)}") from None
    return FOLDER / room


@mcp.tool()
def note(room: str) -> str:
    """Read the note of a room."""
    return place(room).read_text("utf-8")
