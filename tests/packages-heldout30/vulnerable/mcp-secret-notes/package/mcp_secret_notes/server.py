import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .box import Box

mcp = FastMCP("secret-notes")
FOLDER = Path.home() / "secret-notes"
_box = Box()


def _file(title: str) -> Path:
    if not re.fullmatch(r"[\w -]{1,60}", title):
        raise ValueError("letters, digits, blanks and dashes only")
    return FOLDER / f"{title}.note"


@mcp.tool()
def write_note(title: str, text: str) -> str:
    """Encrypt and store a note."""
    FOLDER.mkdir(mode=0o700, exist_ok=True)
    _file(title).write_bytes(_box.seal(text))
    return "stored"


@mcp.tool()
def open_note(title: str) -> str:
    """Decrypt a note."""
    f = _file(title)
    return _box.open(f.read_bytes()) if f.exists() else "no such note"


def main() -> None:
    mcp.run()
