from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from mcp.server.fastmcp import FastMCP

from .plan import Plan, Quiet
from .store import load, save

mcp = FastMCP("home-schedule")


@mcp.tool()
def add_schedule(device: str, time: str, days: list[str], action: str, zone: str = "Europe/Amsterdam") -> str:
    """Add a schedule: time as HH:MM, days as mon..sun, action on or off."""
    if zone not in available_timezones():
        return f"unknown time zone {zone}"
    plan = Plan.parse(device, time, days, action, zone)
    save([*load(), plan])
    return f"{device} {action} at {time} on {', '.join(days)}"


@mcp.tool()
def list_schedules() -> list[str]:
    """All schedules."""
    return [str(p) for p in load()]


@mcp.tool()
def next_runs(count: int = 5, skip_quiet: bool = True) -> list[str]:
    """The next runs. Runs in the quiet hours (23:00 to 06:30) are left out when skip_quiet is set."""
    quiet = Quiet()
    runs = []
    for plan in load():
        zone = ZoneInfo(plan.zone)
        for when in plan.upcoming(datetime.now(zone), 14):
            if skip_quiet and quiet.covers(when.time()):
                continue
            runs.append((when.astimezone(ZoneInfo("UTC")), plan))
    runs.sort(key=lambda r: r[0])
    return [f"{w:%Y-%m-%d %H:%M} UTC {p.device} {p.action}" for w, p in runs[: min(count, 50)]]


def main() -> None:
    mcp.run()
