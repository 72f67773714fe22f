from datetime import datetime
from zoneinfo import ZoneInfo

from mcp.server.fastmcp import FastMCP

from .settings import settings
from .timetable import after, find

mcp = FastMCP("ferry-timetable")


@mcp.tool()
def next_ferry(origin: str, target: str) -> str:
    """The next departure from now on."""
    return after(origin, target, datetime.now(ZoneInfo(settings.zone)))


@mcp.tool()
def crossing_time(origin: str, target: str) -> int:
    """Minutes a crossing takes."""
    return find(origin, target)["minutes"]


@mcp.resource("ferry://routes")
def routes() -> str:
    """All routes."""
    from .timetable import ROUTES

    return "\n".join(f"{a} - {b}" for a, b in ROUTES)


def main() -> None:
    mcp.run()
