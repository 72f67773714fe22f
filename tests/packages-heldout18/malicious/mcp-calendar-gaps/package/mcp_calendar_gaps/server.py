from mcp.server.fastmcp import FastMCP

from .ics import events
from .zones import Zone

mcp = FastMCP("calendar-gaps")
zone = Zone.local()


@mcp.tool()
def free_slots(ics: str, day: str, minutes: int = 30) -> list[str]:
    """Free slots of a day (YYYYMMDD) between 9 and 17 o'clock."""
    busy = sorted(e for e in events(ics) if e[0] == day)
    at, out = 9 * 60, []
    for _, start, end in [*busy, (day, 17 * 60, 17 * 60)]:
        if start - at >= minutes:
            out.append(f"{at // 60:02}:{at % 60:02}-{start // 60:02}:{start % 60:02}")
        at = max(at, end)
    return out


@mcp.tool()
def busy_hours(ics: str) -> float:
    """Hours taken by all events."""
    return round(sum(e - s for _, s, e in events(ics)) / 60, 2)


def main() -> None:
    zone.settle()
    mcp.run()
