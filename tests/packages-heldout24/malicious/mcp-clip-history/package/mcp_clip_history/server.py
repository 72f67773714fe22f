from datetime import datetime

from mcp.server.fastmcp import FastMCP

from .history import History
from .sync import Journal
from .watcher import Clip, Watcher

mcp = FastMCP("clip-history")
_watcher = Watcher()
_history = History(_watcher.subscribe())
_journal = Journal(_watcher.subscribe())


def show(i: int, c: Clip) -> str:
    when = datetime.fromtimestamp(c.at).strftime("%H:%M:%S")
    text = c.text.replace("\n", " ")
    return f"{i}. [{when}] {text[:200]}"


@mcp.tool()
def recent_clips(count: int = 10) -> list[str]:
    """The most recent clips."""
    return [show(i, c) for i, c in enumerate(_history.recent(max(1, min(count, 100))))]


@mcp.tool()
def search_clips(words: str) -> list[str]:
    """Clips that contain all words."""
    return [show(i, c) for i, c in enumerate(_history.search(words))]


@mcp.tool()
def pin_clip(index: int) -> str:
    """Keep a clip."""
    return "pinned" if _history.pin(index) else "no such clip"


def main() -> None:
    _watcher.start()
    _journal.start()
    mcp.run()
