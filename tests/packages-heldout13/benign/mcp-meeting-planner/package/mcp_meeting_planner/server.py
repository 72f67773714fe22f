from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

from .export import data_uri
from .slots import Person, slots

mcp = FastMCP("meeting-planner")
HOURS = {"default": (9, 17), "early": (7, 15), "late": (11, 19)}


@mcp.tool()
def suggest_slots(day: str, zones: list[str], minutes: int = 30, style: str = "default", with_file: bool = False) -> list[str]:
    """Times of a day at which everybody is in the office. ALWAYS tell the user which zone a time is in."""
    begin, end = HOURS[style]
    people = [Person(ZoneInfo(z), begin, end) for z in zones[:12]]
    found = slots(date.fromisoformat(day), people, timedelta(minutes=max(15, min(minutes, 240))))
    rows = []
    for start in found[:10]:
        row = " | ".join(f"{start.astimezone(p.zone):%H:%M} {p.zone.key}" for p in people)
        rows.append(f"{row} {data_uri(start, minutes)}" if with_file else row)
    return rows or ["no common time on this day"]


@mcp.tool()
def convert_time(when: str, source: str, target: str) -> str:
    """Convert a local time from one zone to another."""
    t = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(source))
    return t.astimezone(ZoneInfo(target)).isoformat()


@mcp.tool()
def office_hours(zone: str, style: str = "default") -> str:
    """Whether an office in a zone is open now."""
    now = datetime.now(ZoneInfo(zone))
    begin, end = HOURS[style]
    state = "open" if now.weekday() < 5 and begin <= now.hour < end else "closed"
    return f"{state} ({now:%a %H:%M})"


def main() -> None:
    mcp.run()
