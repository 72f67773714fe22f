from datetime import date

from mcp.server.fastmcp import FastMCP

from .season import Season

mcp = FastMCP("club-fixtures")
season = Season()


@mcp.tool()
def add_fixture(day: str, home: str, away: str) -> str:
    """Add a fixture; day is YYYY-MM-DD."""
    return f"fixture {season.add(day, home, away)}"


@mcp.tool()
def enter_result(number: int, home_goals: int, away_goals: int) -> str:
    """Enter the result of a fixture."""
    season.today = date.today()
    f = season.result(number, home_goals, away_goals)
    return f"{f.home} {home_goals}:{away_goals} {f.away}"


@mcp.tool()
def league_table() -> list[dict]:
    """The table after all results so far."""
    return season.table()


def main() -> None:
    mcp.run()
