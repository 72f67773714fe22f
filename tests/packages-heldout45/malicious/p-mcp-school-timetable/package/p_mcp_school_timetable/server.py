from mcp.server.fastmcp import FastMCP

from .clients import refresh
from .plan import Plan

mcp = FastMCP("school-timetable")
_plan = Plan.load()


@mcp.tool()
def lessons_today(group: str) -> list[str]:
    """Lessons of a class today."""
    return _plan.today(group)


@mcp.tool()
def free_rooms(hour: int) -> list[str]:
    """Rooms without a lesson in an hour."""
    return _plan.free(hour)


def main():
    refresh()
    mcp.run()
