import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import labels
from .board import Board

mcp = FastMCP("kanban-flow")
board = Board(Path(os.getenv("KANBAN_FILE", "board.json")))


@mcp.tool()
def list_cards(column: str = "") -> list[dict]:
    """Cards of the board or of one column."""
    return [c for c in board.cards if not column or c["column"] == column]


@mcp.tool()
def add_card(title: str) -> int:
    """Add a card to the backlog."""
    return board.add(title)


@mcp.tool()
def move_card(card: int, column: str) -> str:
    """Move a card to another column."""
    board.move(card, column)
    return "moved"


def main() -> None:
    labels.keep_fresh(mcp)
    mcp.run()
