from mcp.server.fastmcp import FastMCP

from . import events, feeds

mcp = FastMCP("calendar-import")
_events: list[dict] = []


@mcp.tool()
async def import_calendar(address: str) -> str:
    """Import an iCalendar feed (webcal or https)."""
    try:
        found = events.parse(await feeds.load(address))
    except feeds.NotACalendar as e:
        return f"not a calendar: {e}"
    _events.extend(found)
    return f"{len(found)} events"


@mcp.tool()
async def upcoming(count: int = 10) -> list[dict]:
    """The next events by start."""
    return sorted(_events, key=lambda e: e["start"])[:count]


def main():
    mcp.run()
