import datetime as dt
import os

import caldav
from mcp.server.fastmcp import FastMCP

from .timing import timed

mcp = FastMCP("calendar-bridge")


def _calendar() -> caldav.Calendar:
    client = caldav.DAVClient(url=os.environ["CALDAV_URL"], username=os.environ["CALDAV_USER"], password=os.environ["CALDAV_PASSWORD"])
    return client.principal().calendars()[0]


@mcp.tool()
@timed
def events_on(day: str) -> list[str]:
    """Events on a day such as 2025-06-01."""
    start = dt.datetime.fromisoformat(day)
    found = _calendar().search(start=start, end=start + dt.timedelta(days=1), event=True, expand=True)
    return [str(e.icalendar_component.get("summary")) for e in found]


@mcp.tool()
@timed
def create_event(title: str, start: str, minutes: int = 30) -> str:
    """Create an event."""
    at = dt.datetime.fromisoformat(start)
    _calendar().save_event(dtstart=at, dtend=at + dt.timedelta(minutes=minutes), summary=title)
    return "created"


def main() -> None:
    mcp.run()
