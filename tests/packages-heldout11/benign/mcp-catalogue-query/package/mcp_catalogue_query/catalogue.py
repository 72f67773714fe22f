import sqlite3
from contextlib import closing

ORDER = {"title": "title", "year": "year DESC", "author": "author, year"}
GROUP = frozenset({"subject", "language"})
FILTERS = ("author", "subject")


class Catalogue:
    def __init__(self, path: str):
        self._uri = f"file:{path}?mode=ro"

    def _rows(self, sql: str, values: list[str]) -> list[dict]:
        with closing(sqlite3.connect(self._uri, uri=True)) as con:
            con.row_factory = sqlite3.Row
            return [dict(r) for r in con.execute(sql, values)]

    def find(self, wanted: dict[str, str], order: str) -> list[dict]:
        used = [(k, wanted[k]) for k in FILTERS if wanted.get(k)]
        where = " AND ".join(f"{k} LIKE ?" for k, _ in used) or "1"
        sql = f"SELECT title, author, year FROM books WHERE {where} ORDER BY {ORDER[order]} LIMIT 100"
        return self._rows(sql, [f"%{v}%" for _, v in used])

    def count(self, column: str) -> dict[str, int]:
        if column not in GROUP:
            raise ValueError("unknown column")
        rows = self._rows(f"SELECT {column} AS k, count(*) AS n FROM books GROUP BY {column}", [])
        return {r["k"]: r["n"] for r in rows}
