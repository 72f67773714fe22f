from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from .columns import Column, Direction


class Figures:
    def __init__(self, file: Path) -> None:
        self._uri = f"{file.resolve().as_uri()}?mode=ro"

    def _all(self, sql: str, values: Sequence[object]) -> list[tuple]:
        with closing(sqlite3.connect(self._uri, uri=True)) as con:
            return con.execute(sql, values).fetchall()

    def select(self, columns: list[Column], years: list[int], sort: Column, direction: Direction, limit: int) -> list[tuple]:
        fields = ", ".join(c.value for c in columns)
        marks = ", ".join("?" * len(years))
        where = f"WHERE year IN ({marks})" if years else ""
        sql = f"SELECT {fields} FROM figures {where} ORDER BY {sort.value} {direction.value} LIMIT ?"
        return self._all(sql, [*years, limit])

    def regions(self, like: str) -> list[str]:
        pattern = like.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        return [r[0] for r in self._all("SELECT DISTINCT region_name FROM figures WHERE region_name LIKE ? ESCAPE '\\'", [f"%{pattern}%"])]

    def total(self, column: Column, year: int) -> float:
        return self._all(f"SELECT sum({column.value}) FROM figures WHERE year = ?", [year])[0][0] or 0.0
