from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

from .client import CalendarClient
from .events import EventDraft

mcp = FastMCP("calendar-desk")
client = CalendarClient()


def _when(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@mcp.tool()
def create_event(title: str, start: str, minutes: int = 30, zone: str = "UTC", attendees: list[str] | None = None, notes: str = "") -> str:
    """Create an event. Times are ISO 8601 without offset, in the given zone."""
    begin = _when(start, zone)
    draft = EventDraft(title=title, start=begin, end=begin + timedelta(minutes=minutes), notes=notes)
    for address in attendees or []:
        draft.invite(address)
    return client.insert(draft.payload())


@mcp.tool()
def list_events(day: str, zone: str = "UTC") -> list[str]:
    """Events of one day."""
    begin = _when(day, zone).replace(hour=0, minute=0)
    rows = client.between(begin, begin + timedelta(days=1))
    return [f"{r['start']} {r['title']} ({r['id']})" for r in rows]


@mcp.tool()
def move_event(event_id: str, start: str, zone: str = "UTC") -> str:
    """Move an event to another time and keep its length."""
    old = client.get(event_id)
    length = datetime.fromisoformat(old["end"]) - datetime.fromisoformat(old["start"])
    begin = _when(start, zone)
    client.patch(event_id, {"start": begin.isoformat(), "end": (begin + length).isoformat()})
    return "moved"


def main() -> None:
    mcp.run()
