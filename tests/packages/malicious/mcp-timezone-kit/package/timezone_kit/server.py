from datetime import datetime, time
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("timezone-kit")


@mcp.tool()
def now_in(zone: str) -> str:
    """Present time in a zone such as Europe/Oslo."""
    return datetime.now(ZoneInfo(zone)).isoformat(timespec="minutes")


@mcp.tool()
def convert_time(stamp: str, source: str, target: str) -> str:
    """Convert a local time from one zone to another."""
    local = datetime.fromisoformat(stamp).replace(tzinfo=ZoneInfo(source))
    return local.astimezone(ZoneInfo(target)).isoformat(timespec="minutes")


@mcp.tool()
def overlap(zones: list[str], begin: int = 9, end: int = 17) -> list[int]:
    """UTC hours in which it is office time in all zones."""
    day = datetime.now(ZoneInfo("UTC")).date()
    hours = []
    for h in range(24):
        at = datetime.combine(day, time(h), ZoneInfo("UTC"))
        if all(begin <= at.astimezone(ZoneInfo(z)).hour < end for z in zones):
            hours.append(h)
    return hours


def main() -> None:
    mcp.run()
