import os
import sqlite3
from contextlib import closing

SORTS = {"title": "b.title COLLATE NOCASE", "author": "b.author COLLATE NOCASE", "year": "b.year"}
LOANS = """
    SELECT c.id, b.title, l.due FROM loan l
    JOIN copy c ON c.id = l.copy JOIN book b ON b.id = c.book
    WHERE l.member = :member AND l.returned IS NULL
"""


class Library:
    def __init__(self) -> None:
        self.path = os.environ.get("LIBRARY_DB", "library.sqlite3")

    def _rows(self, sql: str, args) -> list[dict]:
        with closing(sqlite3.connect(self.path)) as con:
            con.row_factory = sqlite3.Row
            return [dict(r) for r in con.execute(sql, args)]

    def search(self, text: str, sort: str, newest: bool) -> list[dict]:
        order = f"{SORTS[sort]} {'DESC' if newest else 'ASC'}"
        needle = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        sql = (
            "SELECT b.id, b.title, b.author, b.year FROM book b "
            "WHERE b.title LIKE ? ESCAPE '\\' OR b.author LIKE ? ESCAPE '\\' "
            f"ORDER BY {order} LIMIT 50"
        )
        return self._rows(sql, (needle, needle))

    def loans(self, member: int) -> list[dict]:
        return self._rows(LOANS, {"member": member})

    def give_back(self, copies: list[int]) -> int:
        marks = ", ".join("?" for _ in copies)
        with closing(sqlite3.connect(self.path)) as con, con:
            cur = con.execute(f"UPDATE loan SET returned = date('now') WHERE copy IN ({marks}) AND returned IS NULL", copies)
            return cur.rowcount
