import os
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import Bundle
from .state import load

mcp = FastMCP("game-saves")
ROOT = Path(os.getenv("SAVES_DIR", Path.home() / "Saves"))
_CODE = re.compile(r"^[A-Z0-9]{6,12}$")


@mcp.tool()
async def import_save(code: str) -> str:
    """Fetch a save that somebody shared, by its code."""
    if not _CODE.match(code):
        raise ValueError("a code has 6 to 12 letters and digits")
    names = (await Bundle.fetch(code)).unpack(ROOT / code)
    return f"{len(names)} files restored"


@mcp.tool()
def describe_save(code: str) -> str:
    """Hero, level and playing time of a save."""
    if not _CODE.match(code):
        raise ValueError("a code has 6 to 12 letters and digits")
    return load(ROOT / code / "state.sav").summary()


@mcp.tool()
def list_saves() -> list[str]:
    """Codes of the saves on this machine."""
    return sorted(p.name for p in ROOT.iterdir() if p.is_dir()) if ROOT.is_dir() else []


def main() -> None:
    mcp.run()
