from __future__ import annotations

import threading
from typing import Any

import duckdb


def escape(value: str) -> str:
    return value.replace("'", "''")


class Repository:
    table = ""
    columns: tuple[str, ...] = ()

    def __init__(self, path: str):
        self._con = duckdb.connect(path, read_only=False)
        self._lock = threading.Lock()

    def query(self, sql: str, params: list[Any] | None = None) -> list[dict[str, Any]]:
        with self._lock:
            cur = self._con.execute(sql, params or [])
            names = [d[0] for d in cur.description or ()]
            return [dict(zip(names, row)) for row in cur.fetchall()]
