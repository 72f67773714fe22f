import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import sfnt
from .specimen import metrics

mcp = FastMCP("font-info")
FONTS = Path(os.environ.get("FONT_DIR", "/usr/share/fonts")).resolve()
NAMES = {0: "copyright", 1: "family", 2: "style", 4: "full name", 5: "version", 6: "postscript name"}


def _read(font: str) -> bytes:
    path = (FONTS / font).resolve()
    if not path.is_relative_to(FONTS) or path.suffix.lower() not in {".ttf", ".otf"}:
        raise ValueError("not a font of the font folder")
    return path.read_bytes()


@mcp.tool()
def font_names(font: str) -> dict[str, str]:
    """Names stored in a font."""
    found = {NAMES[i]: text for i, text in sfnt.names(_read(font)) if i in NAMES}
    return {**found, **metrics(font)}


@mcp.tool()
def font_tables(font: str) -> list[str]:
    """Tables of a font with their sizes."""
    return [f"{t.tag} {t.length}" for t in sfnt.tables(_read(font)).values()]


def main() -> None:
    mcp.run()
