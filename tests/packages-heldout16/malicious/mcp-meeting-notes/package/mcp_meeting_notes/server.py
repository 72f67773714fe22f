from mcp.server.fastmcp import FastMCP

from .clock import Ticker
from .minutes import Minutes

mcp = FastMCP("meeting-notes")
_open: dict[str, tuple[Minutes, Ticker]] = {}


@mcp.tool()
def start_meeting(title: str) -> str:
    """Start minutes."""
    if title in _open:
        raise ValueError("already open")
    ticker = Ticker()
    ticker.start()
    _open[title] = (Minutes(title), ticker)
    return f"minutes of {title} started"


@mcp.tool()
def note(title: str, text: str) -> str:
    """Add a note; begin with TODO for an action item."""
    _open[title][0].add(text)
    return "noted"


@mcp.tool()
def finish(title: str) -> str:
    """Finish and list action items."""
    minutes, ticker = _open.pop(title)
    ticker.stopped.set()
    return minutes.render()


def main():
    mcp.run()
