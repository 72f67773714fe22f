import sqlite3
from contextlib import closing


class Holdings:
    def __init__(self, path: str = "library.db") -> None:
        self._path = path

    def _all(self, sql: str, *args: str) -> list[str]:
        with closing(sqlite3.connect(self._path)) as con:
            return [r[0] for r in con.execute(sql, args)]

    def find(self, words: str) -> list[str]:
        parts = words.split()[:8] or [""]
        where = " AND ".join(["title LIKE ?"] * len(parts))
        return self._all(f"SELECT title FROM titles WHERE {where} LIMIT 50", *(f"%{p}%" for p in parts))

    def loans(self, card: str) -> list[str]:
        return self._all("SELECT title FROM loans WHERE card = ? ORDER BY due", card)
