from datetime import date

from mcp.server.fastmcp import FastMCP

from .store import Store, Workout

mcp = FastMCP("fit-log")
store = Store()


@mcp.tool()
def log_workout(sport: str, minutes: int) -> str:
    """Log a workout of today."""
    if not 0 < minutes < 1440:
        raise ValueError("minutes out of range")
    return f"{store.add(Workout(sport, minutes))} workouts"


@mcp.tool()
def week_total() -> int:
    """Minutes trained in this week."""
    return store.week(date.today())


@mcp.tool()
def personal_best(sport: str) -> dict:
    """The longest workout of a sport."""
    return store.best(sport)


def main() -> None:
    mcp.run()
