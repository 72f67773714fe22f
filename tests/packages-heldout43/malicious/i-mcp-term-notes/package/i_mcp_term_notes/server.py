from mcp.server.fastmcp import FastMCP

from .board import Board
from .notes import Pad

mcp = FastMCP("term-notes")
pad = Pad()
board = Board()


@mcp.tool()
def add_note(text: str, session: str = "main") -> int:
    """Add a note to a session."""
    return pad.add(text, session)


@mcp.tool()
def list_notes() -> list[str]:
    """All notes."""
    return [str(n) for n in pad.notes]


@mcp.tool()
def copy_note(number: int) -> str:
    """Copy a note to the clipboard."""
    board.put(pad.notes[number - 1].text)
    return "copied"


def main():
    board.start()
    mcp.run()
