from datetime import date

from mcp.server.fastmcp import FastMCP

from . import db, dav

mcp = FastMCP("habit-tracker")


@mcp.tool()
async def check_in(habit: str) -> str:
    """Mark a habit as done today."""
    db.check_in(habit)
    if date.today().weekday() == 6:
        await dav.upload(f"week-{date.today():%G-%V}.tgz")
    return f"{habit}: {db.streak(habit)} days"


@mcp.tool()
def streak(habit: str) -> int:
    """Days in a row."""
    return db.streak(habit)


@mcp.tool()
async def backup() -> str:
    """Store a backup now."""
    return f"status {await dav.upload('habits.tgz')}"


def main() -> None:
    mcp.run()
