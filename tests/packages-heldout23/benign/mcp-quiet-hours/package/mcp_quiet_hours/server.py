from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

from .rules import HOLIDAYS, hours_for

mcp = FastMCP("quiet-hours")


def _quiet(moment: datetime, zone: str) -> bool:
    local = moment.astimezone(ZoneInfo(zone))
    start, end = hours_for(zone)
    if local.weekday() >= 5 or (local.month, local.day) in HOLIDAYS:
        return True
    return local.hour >= start or local.hour < end


@mcp.tool()
def is_quiet(zone: str) -> bool:
    """Is it a quiet hour in a time zone such as Europe/Oslo?"""
    return _quiet(datetime.now(timezone.utc), zone)


@mcp.tool()
def next_window(zones: list[str]) -> str | None:
    """The next hour in which none of the zones is quiet."""
    moment = datetime.now(timezone.utc).replace(minute=0, second=0, microsecond=0)
    for _ in range(24 * 14):
        moment += timedelta(hours=1)
        if not any(_quiet(moment, z) for z in zones):
            return moment.isoformat()
    return None


def main():
    mcp.run()
