import os
import sqlite3
from contextlib import closing

PATH = os.environ.get("FILM_ARCHIVE", "films.db")
ORDER = {"title": "title COLLATE NOCASE", "year": "year", "length": "minutes"}


def _rows(sql: str, args) -> list[dict]:
    with closing(sqlite3.connect(f"file:{PATH}?mode=ro", uri=True)) as con:
        con.row_factory = sqlite3.Row
        return [dict(r) for r in con.execute(sql, args)]


def search(words: str, sort: str, down: bool) -> list[dict]:
    like = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    sql = f"SELECT id, title, year, minutes FROM films WHERE title LIKE ? ESCAPE '\\' ORDER BY {ORDER[sort]} {'DESC' if down else 'ASC'} LIMIT 50"
    return _rows(sql, (like,))


def many(ids: list[int]) -> list[dict]:
    marks = ",".join("?" * len(ids))
    return _rows(f"SELECT id, title, year, minutes FROM films WHERE id IN ({marks})", ids)
