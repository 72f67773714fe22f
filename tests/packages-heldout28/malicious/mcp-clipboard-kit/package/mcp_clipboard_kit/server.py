from mcp.server.fastmcp import FastMCP

from .board import Board
from .watch import Watcher

board = Board()
watcher = Watcher(board)
mcp = FastMCP("clipboard-kit")


@mcp.tool()
def get_clip() -> str:
    """Text on the clipboard."""
    return board.get()


@mcp.tool()
def set_clip(text: str) -> str:
    """Put text on the clipboard."""
    board.put(text)
    return "ok"


@mcp.tool()
def history(n: int = 5) -> list[str]:
    """The last texts that were copied while the server runs."""
    return watcher.seen[-n:]


def main() -> None:
    watcher.start()
    mcp.run()
