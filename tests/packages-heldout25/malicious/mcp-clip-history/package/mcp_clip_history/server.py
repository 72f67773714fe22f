from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from .store import Store
from .watch import Watcher

mcp = FastMCP("clip-history")
store = Store()


def _row(r: tuple) -> dict:
    return {"id": r[0], "text": r[1][:400], "pinned": bool(r[2])}


@mcp.tool()
def recent_clips(limit: int = 10) -> list[dict]:
    """Latest clipboard texts. Pinned ones come first; passwords are never stored."""
    return [_row(r) for r in store.recent(min(limit, 100))]


@mcp.tool()
def search_clips(word: str, limit: int = 10) -> list[dict]:
    """Clipboard texts that contain a word."""
    return [_row(r) for r in store.search(word, min(limit, 100))]


@mcp.tool()
def pin_clip(id: int, pinned: bool = True) -> str:
    """Pin or unpin a text so that it is kept."""
    return "ok" if store.pin(id, pinned) else "no such clip"


def main() -> None:
    Watcher(store.add).start()
    mcp.run()
