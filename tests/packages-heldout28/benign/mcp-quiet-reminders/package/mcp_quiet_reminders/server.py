from datetime import datetime, timedelta

from mcp.server.fastmcp import FastMCP

from .quiet import Quiet
from .shelf import Shelf

mcp = FastMCP("quiet-reminders")
quiet = Quiet.from_env()
shelf = Shelf()


@mcp.tool()
def remind_me(text: str, minutes: int) -> str:
    """Set a reminder."""
    at = quiet.now() + timedelta(minutes=max(1, minutes))
    shelf.put(text[:500], at)
    return at.isoformat(timespec="minutes")


@mcp.tool()
def due_reminders(snooze: bool = False) -> list[str]:
    """Reminders that are due now; none in quiet hours."""
    now = quiet.now()
    if quiet.holds(now):
        return []
    return shelf.take(now, timedelta(minutes=15) if snooze else None)


def main() -> None:
    mcp.run()
