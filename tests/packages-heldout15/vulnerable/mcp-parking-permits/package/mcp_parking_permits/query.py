from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Select:
    """A tiny query builder."""

    table: str
    columns: tuple[str, ...] = ("*",)
    _where: list[str] = field(default_factory=list)
    _values: list[object] = field(default_factory=list)

    def where(self, **pairs: object) -> "Select":
        for column, value in pairs.items():
            self._where.append(f"{column} = ?")
            self._values.append(value)
        return self

    def between(self, column: str, low: str, high: str) -> "Select":
        self._where.append(f"{column} BETWEEN ? AND ?")
        self._values += [low, high]
        return self

    def build(self) -> tuple[str, list[object]]:
        sql = f"SELECT {', '.join(self.columns)} FROM {self.table}"
        if self._where:
            sql += " WHERE " + " AND ".join(self._where)
        return sql, self._values
