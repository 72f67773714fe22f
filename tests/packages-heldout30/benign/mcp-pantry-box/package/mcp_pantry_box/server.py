from contextlib import closing
from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .db import connect, migrate

mcp = FastMCP("pantry-box")
ORDER = {"date": "best_before", "name": "name", "shelf": "shelf"}


@mcp.tool()
def put_item(name: str, best_before: str, shelf: str = "top") -> str:
    """Put an item into the pantry. The date is YYYY-MM-DD."""
    day = date.fromisoformat(best_before)
    with closing(connect()) as con, con:
        con.execute("INSERT INTO items (name, best_before, shelf) VALUES (?, ?, ?)", (name, day.isoformat(), shelf))
    return "stored"


@mcp.tool()
def expiring_items(days: int = 7, sort: str = "date") -> list[list[str]]:
    """Items that expire soon. Sort by date, name or shelf."""
    limit = (date.today() + timedelta(days=min(days, 3650))).isoformat()
    column = ORDER.get(sort, "best_before")
    with closing(connect()) as con:
        cur = con.execute(f"SELECT name, best_before, shelf FROM items WHERE best_before <= ? ORDER BY {column}", (limit,))
        return [list(r) for r in cur.fetchall()]


def main() -> None:
    migrate()
    mcp.run()
