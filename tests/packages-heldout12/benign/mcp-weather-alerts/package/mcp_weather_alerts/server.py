from datetime import datetime
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

from .rules import active
from .schedule import Schedule

mcp = FastMCP("weather-alerts")
schedule = Schedule()


@mcp.tool()
def alerts_today(zone: str, temperature: float, wind: float, rain: float) -> list[str]:
    """Alerts for the current day at a place, from its measured values."""
    now = datetime.now(ZoneInfo(zone))
    return active(now, temperature=temperature, wind=wind, rain=rain)


@mcp.tool()
def next_briefing(zone: str) -> str:
    """Local time of the next briefing, and the hours until then."""
    now = datetime.now(ZoneInfo(zone))
    at = schedule.following(now)
    hours = (at.timestamp() - now.timestamp()) / 3600
    return f"{at:%A %H:%M %Z}, in {hours:.1f} hours"


def main() -> None:
    mcp.run()
