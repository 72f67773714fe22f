import os
import sqlite3
from contextlib import closing
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import migrate as migrations
from .query import lookup as _lookup

mcp = FastMCP("lite-migrate")
FILE = Path(os.environ.get("LITE_DB", "lite.db"))


def connect() -> sqlite3.Connection:
    con = sqlite3.connect(FILE)
    con.execute("PRAGMA foreign_keys = ON")
    return con


@mcp.tool()
def migrate() -> list[str]:
    """Apply pending migrations; a copy of the database is kept first."""
    with closing(connect()) as con:
        if any(True for _ in migrations.pending(con)):
            with closing(sqlite3.connect(FILE.with_suffix(".bak"))) as copy:
                con.backup(copy)
        return migrations.apply(con) or ["nothing to do"]


@mcp.tool()
def status() -> list[str]:
    """Pending migrations."""
    with closing(connect()) as con:
        return [f"{m.number:04d}_{m.name}" for m in migrations.pending(con)]


@mcp.tool()
def lookup(table: str, column: str, value: str, order: str = "id", limit: int = 50) -> list[dict]:
    """Rows whose column contains a value."""
    with closing(connect()) as con:
        return _lookup(con, table, column, value, order, limit)


def main() -> None:
    mcp.run()
