import sqlite3
from contextlib import closing

SCHEMA = """
CREATE TABLE IF NOT EXISTS observations (
  id INTEGER PRIMARY KEY, target TEXT NOT NULL, seeing REAL, eyepiece TEXT, notes TEXT,
  at TEXT DEFAULT CURRENT_TIMESTAMP
)"""


class Store:
    def __init__(self, path: str):
        self.path = path

    def _open(self):
        con = sqlite3.connect(self.path)
        con.row_factory = sqlite3.Row
        return closing(con)

    def migrate(self) -> None:
        with self._open() as con, con:
            con.execute(SCHEMA)

    def insert(self, row: dict) -> int:
        columns = ", ".join(row)
        marks = ", ".join("?" * len(row))
        with self._open() as con, con:
            return con.execute(f"INSERT INTO observations ({columns}) VALUES ({marks})", list(row.values())).lastrowid

    def newest(self, target: str, limit: int) -> list[dict]:
        sql = "SELECT * FROM observations WHERE ? IN ('', target) ORDER BY id DESC LIMIT ?"
        with self._open() as con:
            return [dict(r) for r in con.execute(sql, (target, limit))]
