"""All SQL of this package is built here."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


class UnknownName(LookupError):
    pass


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


class Explorer:
    def __init__(self, file: Path) -> None:
        self._uri = file.resolve(strict=True).as_uri() + "?mode=ro"

    def _all(self, sql: str, *args: Any) -> list[sqlite3.Row]:
        with closing(sqlite3.connect(self._uri, uri=True, timeout=5)) as db:
            db.row_factory = sqlite3.Row
            db.execute("pragma query_only = on")
            return db.execute(sql, args).fetchall()

    def tables(self) -> list[str]:
        found = self._all("select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\'")
        return [row["name"] for row in found]

    def columns(self, table: str) -> dict[str, str]:
        self._table(table)
        return {row["name"]: row["type"] for row in self._all("select name, type from pragma_table_info(?)", table)}

    def _table(self, name: str) -> str:
        if name not in self.tables():
            raise UnknownName(f"no table {name!r}")
        return quoted(name)

    def _column(self, table: str, name: str) -> str:
        if name not in self.columns(table):
            raise UnknownName(f"no column {name!r} in {table!r}")
        return quoted(name)

    def rows(self, table: str, where: dict[str, Any], order: str | None, limit: int) -> list[dict]:
        sql = f"select * from {self._table(table)}"
        if where:
            sql += " where " + " and ".join(f"{self._column(table, name)} is ?" for name in where)
        if order:
            direction = "desc" if order.startswith("-") else "asc"
            sql += f" order by {self._column(table, order.removeprefix('-'))} {direction}"
        return [dict(row) for row in self._all(sql + " limit ?", *where.values(), limit)]

    def count_by(self, table: str, column: str) -> dict[str, int]:
        name = self._column(table, column)
        sql = f"select {name} as k, count(*) as n from {self._table(table)} group by 1 order by 2 desc limit 100"
        return {str(row["k"]): row["n"] for row in self._all(sql)}
