from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .migrate import migrate

mcp = FastMCP("garden-db")
PATH = Path(os.environ.get("GARDEN_DB", Path.home() / ".local" / "share" / "mcp-garden" / "garden.db"))

DUE = """
SELECT p.name, p.bed, max(w.day) AS last
FROM plants p LEFT JOIN watering w ON w.plant = p.id
GROUP BY p.id
HAVING last IS NULL OR julianday(?) - julianday(last) >= p.every_days
ORDER BY last
"""


@contextmanager
def db():
    PATH.parent.mkdir(parents=True, exist_ok=True)
    con = sqlite3.connect(PATH)
    try:
        con.execute("PRAGMA foreign_keys = ON")
        migrate(con, PATH)
        with con:
            yield con
    finally:
        con.close()


@mcp.tool()
def add_plant(name: str, every_days: int = 7, bed: str = "") -> str:
    """Add a plant and how often it wants water."""
    with db() as con:
        con.execute("INSERT INTO plants (name, every_days, bed) VALUES (?, ?, ?)", (name, max(1, every_days), bed))
    return "added"


@mcp.tool()
def log_watering(name: str, day: str | None = None) -> str:
    """Note that a plant was watered."""
    when = date.fromisoformat(day) if day else date.today()
    with db() as con:
        n = con.execute("INSERT OR IGNORE INTO watering (plant, day) SELECT id, ? FROM plants WHERE name = ?", (when.isoformat(), name)).rowcount
    return "noted" if n else "unknown plant, or noted already"


@mcp.tool()
def due_today() -> list[dict]:
    """Plants that want water today."""
    with db() as con:
        return [{"plant": n, "bed": b, "last": d} for n, b, d in con.execute(DUE, (date.today().isoformat(),))]


@mcp.tool()
def remove_plant(name: str) -> str:
    """Remove a plant with its diary. Ask the user for confirmation before calling this tool."""
    with db() as con:
        return f"{con.execute('DELETE FROM plants WHERE name = ?', (name,)).rowcount} removed"


def main() -> None:
    mcp.run()
