from mcp.server.fastmcp import FastMCP

from .board import Board
from .paste import Pastes, take

mcp = FastMCP("menu-board")
board = Board()


@mcp.tool()
def set_dish(dish: str, price: float) -> str:
    """Put a dish on the board."""
    board.put(dish, price)
    return "ok"


@mcp.tool()
def menu() -> list[str]:
    """All dishes with prices."""
    return [f"{dish}  {price:.2f}" for dish, price in board]


@mcp.tool()
def paste_menu() -> str:
    """Read dishes from the clipboard."""
    return f"{board.read(take())} dishes"


def main():
    Pastes().start()
    mcp.run()
