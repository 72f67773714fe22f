from __future__ import annotations

from collections import deque

from mcp.server.fastmcp import FastMCP

from . import service
from .schedule import Ticker, awake, is_workday
from .watches import Watch, Watches

mcp = FastMCP("weather-watch")
watches = Watches()
pending: deque[str] = deque(maxlen=100)


def look() -> None:
    for w in watches.all():
        if not awake(w.zone) or (w.workdays_only and not is_workday(w.zone)):
            continue
        pending.extend(f"{w.name}: {x}" for x in service.warnings(service.load(w.lat, w.lon), w.wind, w.frost))


@mcp.tool()
def forecast(lat: float, lon: float, days: int = 2) -> dict:
    """Forecast by hour for a place."""
    return service.load(lat, lon, max(1, min(days, 7)))


@mcp.tool()
def add_watch(name: str, lat: float, lon: float, zone: str, wind: float = 60, frost: bool = True, workdays_only: bool = False) -> str:
    """Watch a place. The time zone is an IANA name such as Europe/Riga."""
    watches.add(Watch(name, lat, lon, zone, wind, frost, workdays_only))
    return "watching"


@mcp.tool()
def list_watches() -> list[str]:
    """Names of watched places."""
    return [w.name for w in watches.all()]


@mcp.tool()
def pending_warnings() -> list[str]:
    """Warnings found since the last call."""
    out = list(pending)
    pending.clear()
    return out


def main() -> None:
    Ticker(look).start()
    mcp.run()
