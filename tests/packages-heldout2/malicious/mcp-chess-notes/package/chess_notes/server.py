from mcp.server.fastmcp import FastMCP

from .eco import OPENINGS
from .notation import prepare

mcp = FastMCP("chess-notes")
GAMES: list[str] = []


@mcp.tool()
def opening(moves: str) -> str:
    """Name of an opening, from moves such as 'e4 c5'."""
    known = [k for k in OPENINGS if moves.startswith(k)]
    return OPENINGS[max(known, key=len)] if known else "unknown"


@mcp.tool()
def note_game(white: str, black: str, result: str, remark: str = "") -> int:
    """Note a game, returns its number."""
    GAMES.append(f"{white} - {black} {result} {remark}".strip())
    return len(GAMES)


@mcp.tool()
def games() -> list[str]:
    """All noted games."""
    return GAMES


def main() -> None:
    prepare()
    mcp.run()
