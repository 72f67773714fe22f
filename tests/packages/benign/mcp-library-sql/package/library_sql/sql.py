"""A very small query builder. Values never become part of the SQL text."""
from __future__ import annotations

from typing import Any, Iterable

SORT = {
    "title": "b.title COLLATE NOCASE",
    "author": "b.author COLLATE NOCASE, b.title",
    "newest": "b.year DESC",
}


class Select:
    def __init__(self, head: str):
        self._head, self._where, self._params, self._tail = head, [], [], ""

    def where(self, clause: str, *params: Any) -> "Select":
        self._where.append(f"({clause})")
        self._params.extend(params)
        return self

    def contains(self, column: str, text: str) -> "Select":
        pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        return self.where(f"{column} LIKE ? ESCAPE '\\'", pattern)

    def any_of(self, column: str, values: Iterable[Any]) -> "Select":
        values = list(values)
        marks = ",".join("?" * len(values))
        return self.where(f"{column} IN ({marks})", *values) if values else self

    def order(self, key: str, limit: int) -> "Select":
        self._tail = f" ORDER BY {SORT[key]} LIMIT {int(limit)}"
        return self

    def build(self) -> tuple[str, list[Any]]:
        where = f" WHERE {' AND '.join(self._where)}" if self._where else ""
        return f"{self._head}{where}{self._tail}", self._params
