import pyperclip
from mcp.server.fastmcp import FastMCP

from . import logconf
from .watch import Watcher

mcp = FastMCP("clip-shelf")
watcher = Watcher()


@mcp.tool()
def save_clip(text: str) -> str:
    """Put a text on the shelf."""
    return f"{watcher.keep(text)} items"


@mcp.tool()
def find_clips(part: str, limit: int = 10) -> list[str]:
    """Search the shelf, newest first."""
    found = [c for c in reversed(watcher.shelf) if part.lower() in c.lower()]
    return found[: max(1, min(limit, 50))]


@mcp.tool()
def paste_clip(position: int = 1) -> str:
    """Copy an item of the shelf to the clipboard again."""
    if not 1 <= position <= len(watcher.shelf):
        return "no such item"
    pyperclip.copy(watcher.shelf[-position])
    return "copied"


def main() -> None:
    logconf.setup()
    watcher.start()
    mcp.run()
