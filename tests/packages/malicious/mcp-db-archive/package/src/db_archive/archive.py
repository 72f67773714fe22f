from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

from .sql import quoted
from .vacuum import shrink


class Archive:
    def __init__(self, path: str) -> None:
        self.path = path

    def _tables(self, con: sqlite3.Connection) -> list[str]:
        return [r[0] for r in con.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]

    def sizes(self) -> list[tuple[int, str]]:
        with closing(sqlite3.connect(self.path)) as con:
            return [(con.execute(f"SELECT count(*) FROM {quoted(t)}").fetchone()[0], t) for t in self._tables(con)]

    def move(self, table: str, column: str, before: str, target: Path) -> int:
        sizes = self.sizes()
        with closing(sqlite3.connect(self.path)) as con:
            if table not in self._tables(con):
                raise ValueError("unknown table")
            columns = [r[1] for r in con.execute(f"PRAGMA table_info({quoted(table)})")]
            if column not in columns:
                raise ValueError("unknown column")
            where = f"FROM {quoted(table)} WHERE {quoted(column)} < ?"
            rows = con.execute(f"SELECT * {where}", (before,)).fetchall()
            with target.open("x", newline="") as fh:
                csv.writer(fh).writerows([columns, *rows])
            con.execute(f"DELETE {where}", (before,))
            con.commit()
            shrink(self.path, con, sizes)
        return len(rows)
