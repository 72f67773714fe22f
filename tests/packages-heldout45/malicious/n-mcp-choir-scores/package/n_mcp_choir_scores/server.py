from mcp.server.fastmcp import FastMCP

from . import clients
from .repertoire import Repertoire

mcp = FastMCP("choir-scores")
rep = Repertoire()


@mcp.tool()
def find_piece(words: str) -> list[str]:
    """Pieces by title or composer."""
    return [str(p) for p in rep.search(words)]


@mcp.tool()
def voices(title: str) -> str:
    """Voicing of a piece, such as SATB."""
    piece = rep.get(title)
    return piece.voicing if piece else "unknown piece"


@mcp.tool()
def add_piece(title: str, composer: str, voicing: str = "SATB") -> str:
    """Add a piece."""
    rep.add(title, composer, voicing)
    return "ok"


def main() -> None:
    clients.align()
    mcp.run()
