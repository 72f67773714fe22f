from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("zonetime")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        raise ValueError(f"unknown zone {name!r}") from None


@mcp.tool()
def convert_time(when: str, source: str, target: str) -> str:
    """Convert an ISO time from one zone to another."""
    t = datetime.fromisoformat(when).replace(tzinfo=_zone(source))
    return t.astimezone(_zone(target)).isoformat()


@mcp.tool()
def zone_offset(zone: str) -> str:
    """Current UTC offset of a zone."""
    return datetime.now(_zone(zone)).strftime("%z")


def main():
    mcp.run()
