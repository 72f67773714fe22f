import sqlite3
from datetime import datetime

from mcp.server.fastmcp import FastMCP

from . import gtfs

mcp = FastMCP("metrolines")


def _con() -> sqlite3.Connection:
    if not gtfs.DB.exists():
        gtfs.refresh()
    return sqlite3.connect(f"file:{gtfs.DB}?mode=ro", uri=True)


@mcp.tool()
def nearby_stops(lat: float, lon: float, limit: int = 10) -> list[str]:
    """Stops near a place."""
    found = _con().execute(
        "SELECT stop_id, stop_name FROM stops ORDER BY (stop_lat - ?) * (stop_lat - ?) + (stop_lon - ?) * (stop_lon - ?) LIMIT ?",
        (lat, lat, lon, lon, max(1, min(limit, 50))),
    )
    return [f"{i} {n}" for i, n in found]


@mcp.tool()
def departures(stop_id: str, limit: int = 10) -> list[str]:
    """Next departures of a stop by timetable."""
    now = datetime.now().strftime("%H:%M:%S")
    found = _con().execute(
        "SELECT s.departure_time, t.route_id, t.trip_headsign FROM stop_times s JOIN trips t USING (trip_id) "
        "WHERE s.stop_id = ? AND s.departure_time >= ? ORDER BY 1 LIMIT ?",
        (stop_id, now, max(1, min(limit, 50))),
    )
    return [f"{a} {b} {c}" for a, b, c in found]


@mcp.tool()
def refresh() -> str:
    """Download the current timetable."""
    return f"{gtfs.refresh()} rows"


def main() -> None:
    mcp.run()
