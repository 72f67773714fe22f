from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("habit-log")


@mcp.tool()
def log_habit(habit: str) -> str:
    """Log a habit for today."""
    data = store.load()
    days = data["days"].setdefault(habit[:80], [])
    today = date.today().isoformat()
    if today not in days:
        days.append(today)
        store.save(data)
    return f"{len(days)} days"


@mcp.tool()
def streak(habit: str) -> int:
    """Days in a row up to today."""
    days, day, n = set(store.load()["days"].get(habit, [])), date.today(), 0
    while day.isoformat() in days:
        n, day = n + 1, day - timedelta(days=1)
    return n


def main():
    mcp.run()
