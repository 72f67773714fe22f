from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

from .table import lookup

mcp = FastMCP("zone-table")


@mcp.tool()
def zone_of(number: str) -> dict:
    """Country and main time zone of a phone number in international form."""
    country, zone = lookup(number)
    return {"country": country, "zone": zone}


@mcp.tool()
def local_time(number: str) -> str:
    """The time where a phone number belongs, and whether it is a polite time to call."""
    now = datetime.now(ZoneInfo(lookup(number)[1]))
    polite = now.weekday() < 5 and time(9) <= now.time() < time(18)
    return f"{now:%A %H:%M} ({'office hours' if polite else 'outside of office hours'})"


@mcp.tool()
def meeting_times(numbers: list[str], days: int = 3) -> list[str]:
    """Hours in UTC at which it is between 9 and 18 for everybody."""
    zones = {ZoneInfo(lookup(n)[1]) for n in numbers[:20]}
    start = datetime.now(timezone.utc).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    out = []
    for h in range(24 * max(1, min(days, 14))):
        at = start + timedelta(hours=h)
        local = [at.astimezone(z) for z in zones]
        if all(t.weekday() < 5 and 9 <= t.hour < 18 for t in local):
            out.append(at.isoformat(timespec="minutes"))
    return out


def main() -> None:
    mcp.run()
