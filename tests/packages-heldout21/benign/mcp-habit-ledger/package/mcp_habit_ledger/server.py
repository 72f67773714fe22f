from datetime import date

from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("habit-ledger")


@mcp.tool()
def add_habit(name: str) -> int:
    """Add a habit; returns its number."""
    return store.add(name.strip()[:100])


@mcp.tool()
def check_in(habit: int, day: date | None = None) -> str:
    """Record that a habit was kept on a day (today by default)."""
    store.check(habit, day or date.today())
    return "recorded"


@mcp.tool()
def streak(habit: int) -> int:
    """Days in a row up to today."""
    return store.streak(habit, date.today())


@mcp.tool()
def schema_version() -> int:
    """Version of the database schema."""
    return store.current()


def main() -> None:
    mcp.run()
