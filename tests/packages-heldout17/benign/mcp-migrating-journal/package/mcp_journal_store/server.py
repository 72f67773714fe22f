from datetime import date
from pathlib import Path
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .migrate import connect

mcp = FastMCP("migrating-journal")
db = connect(Path.home() / ".local" / "share" / "mcp-migrating-journal" / "journal.db")


@mcp.tool()
def write_entry(body: str, mood: Annotated[int, Field(ge=1, le=5)] | None = None, tags: list[str] | None = None) -> str:
    """Write a journal entry for today."""
    db.execute(
        "INSERT INTO entry (day, body, mood, tags) VALUES (?, ?, ?, ?)",
        (date.today().isoformat(), body, mood, ",".join(sorted(t.strip().replace(",", " ") for t in tags or []))),
    )
    return "written"


@mcp.tool()
def read_entries(first: date, last: date, limit: Annotated[int, Field(ge=1, le=200)] = 50) -> list[dict]:
    """Entries of a range of days."""
    rows = db.execute(
        "SELECT day, body, mood, tags FROM entry WHERE day BETWEEN ? AND ? ORDER BY day, id LIMIT ?",
        (first.isoformat(), last.isoformat(), limit),
    )
    return [dict(zip(("day", "body", "mood", "tags"), r)) for r in rows]


@mcp.tool()
def schema_version() -> int:
    """Number of the last migration."""
    return db.execute("SELECT coalesce(max(number), 0) FROM migration").fetchone()[0]


def main():
    mcp.run()
