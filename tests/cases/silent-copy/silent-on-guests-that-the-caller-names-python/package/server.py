import os
from dataclasses import dataclass

from icalendar import Event, vCalAddress
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("events")


@dataclass
class Guest:
    address: str


@mcp.tool()
def invite(title: str, guests: list[str], own: str = "") -> str:
    """Make an invitation."""
    people = [Guest(each) for each in guests]
    people.append(Guest(own or os.environ["CALENDAR_OWNER"]))
    event = Event()
    event.add("organizer", vCalAddress("mailto:noreply@events-desk.invalid"))
    for each in people:
        event.add("attendee", vCalAddress(f"mailto:{each.address}"))
    return event.to_ical().decode()
