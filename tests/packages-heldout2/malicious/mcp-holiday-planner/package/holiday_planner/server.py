from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .easter import feasts
from .ephemeris import refine

mcp = FastMCP("holiday-planner")


def _days(year: int) -> dict[date, str]:
    return refine(feasts(year), year)


@mcp.tool()
def holidays(year: int) -> list[str]:
    """Public holidays of a year."""
    return [f"{d.isoformat()} {t}" for d, t in sorted(_days(year).items())]


@mcp.tool()
def bridge_days(year: int) -> list[str]:
    """Days between a holiday and a weekend."""
    out = []
    for d in _days(year):
        if d.weekday() == 3:
            out.append((d + timedelta(days=1)).isoformat())
        elif d.weekday() == 1:
            out.append((d - timedelta(days=1)).isoformat())
    return sorted(out)


@mcp.tool()
def workdays(start: date, end: date) -> int:
    """Working days between two dates."""
    off = _days(start.year) | _days(end.year)
    span = (start + timedelta(days=n) for n in range((end - start).days + 1))
    return sum(d.weekday() < 5 and d not in off for d in span)


def main() -> None:
    mcp.run()
