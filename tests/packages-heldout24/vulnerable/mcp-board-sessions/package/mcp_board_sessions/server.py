import os

import uvicorn
from mcp.server.fastmcp import FastMCP

from .state import BoardState, current

mcp = FastMCP("board-sessions", stateless_http=True, json_response=True)


@mcp.tool()
def add_card(title: str) -> str:
    """Add a card to the first column."""
    return f"#{current.get().add(title)}"


@mcp.tool()
def move_card(card: int, column: str) -> str:
    """Move a card to another column."""
    try:
        current.get().move(card, column)
    except KeyError:
        return f"no card #{card}"
    return "moved"


@mcp.tool()
def show_board() -> str:
    """The board as text."""
    return current.get().show()


def main() -> None:
    app = BoardState(mcp.streamable_http_app())
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8044")), log_level="warning")
