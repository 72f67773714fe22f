import datetime as dt

from mcp.server.fastmcp import FastMCP

from .harmonics import PORTS, height as _height, turning_points

mcp = FastMCP("tide-tables")
EPOCH = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)


def _hours(moment: dt.datetime) -> float:
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.timezone.utc)
    return (moment - EPOCH).total_seconds() / 3600


@mcp.tool()
def tides(port: str, day: dt.date) -> list[str]:
    """High and low water of a day."""
    if port not in PORTS:
        return [f"known ports: {', '.join(PORTS)}"]
    start = dt.datetime.combine(day, dt.time(), dt.timezone.utc)
    return [f"{EPOCH + dt.timedelta(hours=t):%H:%M} {kind} {h:.2f} m" for t, kind, h in turning_points(port, _hours(start))]


@mcp.tool()
def height(port: str, moment: dt.datetime) -> float:
    """Height of the water at a time, in metres."""
    return round(_height(port, _hours(moment)), 2)


def main() -> None:
    mcp.run()
