from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import unpack
from .musicxml import parts

mcp = FastMCP("score-import")
LIBRARY = Path.home() / "Scores"


@mcp.tool()
def import_score(data: str, name: str) -> list[str]:
    """Import a .mxl file given as base64; returns the files stored."""
    if not name.isidentifier():
        raise ValueError("letters, digits and _ only")
    return unpack(data, LIBRARY / name)


@mcp.tool()
def score_parts(name: str) -> list[str]:
    """Names of the parts of an imported score."""
    if not name.isidentifier():
        raise ValueError("letters, digits and _ only")
    found: list[str] = []
    for file in sorted((LIBRARY / name).glob("*.musicxml")):
        found += parts(file)
    return found


def main() -> None:
    LIBRARY.mkdir(exist_ok=True)
    mcp.run()
