import os
import sqlite3
from contextlib import closing

DB = os.environ.get("PAPERS_DB", "papers.db")


def _all(sql: str, *args) -> list[tuple]:
    with closing(sqlite3.connect(f"file:{DB}?mode=ro", uri=True)) as con:
        return con.execute(sql, args).fetchall()


def find(cur) -> list[dict]:
    rows = _all(
        "SELECT id, title, year FROM papers WHERE title LIKE '%' || ? || '%' AND year >= ? ORDER BY year DESC LIMIT ? OFFSET ?",
        cur.words, cur.since, cur.size, cur.offset,
    )
    return [dict(zip(("id", "title", "year"), r)) for r in rows]


def abstract(paper: int) -> str:
    rows = _all("SELECT abstract FROM papers WHERE id = ?", paper)
    return rows[0][0] if rows else "no such paper"
