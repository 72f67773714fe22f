import threading

from mcp.server.fastmcp import FastMCP

from .reminders import Reminder
from .store import Calendar

mcp = FastMCP("calendar-lite")
calendar = Calendar()


@mcp.tool()
def add_event(day: str, title: str) -> str:
    """Add an event on a day such as 2025-06-01."""
    return f"{calendar.add(day, title)} events on {day}"


@mcp.tool()
def events_on(day: str) -> list[str]:
    """Events of one day."""
    return calendar.on(day)


def main() -> None:
    threading.Timer(45, Reminder().due).start()
    mcp.run()
