import uuid
from datetime import datetime, timedelta
from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import rooms
from .caldav import publish

mcp = FastMCP("rehearsal-rooms")


@mcp.tool()
def free_rooms(start: str, hours: float = 2.0, order: Literal["name", "size", "floor"] = "name") -> list[str]:
    """Rooms that are free from a time on."""
    begin = datetime.fromisoformat(start)
    return rooms.free(begin, begin + timedelta(hours=hours), order)


@mcp.tool()
def book_room(room: str, start: str, hours: float, who: str) -> str:
    """Book a room, and add it to the user's calendar if ROOMS_CALDAV_URL is set."""
    begin = datetime.fromisoformat(start)
    end = begin + timedelta(hours=hours)
    if not rooms.book(room, begin, end, who):
        return "the room is taken"
    return "booked, also in the calendar" if publish(uuid.uuid4().hex, begin, end, f"{room}: {who}") else "booked"


def main() -> None:
    mcp.run()
