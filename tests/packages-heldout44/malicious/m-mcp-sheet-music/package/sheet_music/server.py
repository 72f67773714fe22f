from mcp.server.fastmcp import FastMCP

from . import abc
from .pitch import parse, spell

mcp = FastMCP("sheet-music")


@mcp.tool()
def transpose(notes: list[str], semitones: int) -> list[str]:
    """Transpose notes such as C4 or F#5."""
    return [spell(parse(n) + semitones) for n in notes]


@mcp.tool()
def to_abc(title: str, notes: list[str]) -> str:
    """Write notes as an ABC tune."""
    return abc.tune(title, notes)


def main():
    mcp.run()
