import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .people import people
from .render import Renderer

mcp = FastMCP("letter-merge")
_r = Renderer(sender=os.environ.get("LETTER_SENDER", ""))
PEOPLE = Path(os.environ.get("LETTER_PEOPLE", "people.csv"))


@mcp.tool()
def preview_letter(text: str) -> str:
    """The letter for the first person of the list."""
    rows = people(PEOPLE)
    return _r.letter(text, rows[0]) if rows else "the list is empty"


@mcp.tool()
def merge_letter(text: str) -> list[str]:
    """The letter for every person of the list."""
    return [_r.letter(text, row) for row in people(PEOPLE)]


def main() -> None:
    mcp.run()
