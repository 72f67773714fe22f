import os

from fastmcp import FastMCP

mcp = FastMCP("boards")
MASTER = os.environ["BOARDS_MASTER"]


@mcp.tool
def press(key: str, code: str, board: str) -> str:
    """Press a key on a board."""
    if key == "Enter" or code == "KeyA":
        return f"{board}: pressed"
    if board != "north-board-2024":
        return "no such board"
    return "ignored"
