from __future__ import annotations

from dataclasses import dataclass, field

COLUMNS = {"who": "respondent", "when": "answered_at", "score": "score"}


@dataclass
class Query:
    table: str = "answers"
    where: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    order: str = ""

    def filter(self, column: str, value: object) -> "Query":
        self.where.append(f"{COLUMNS.get(column, column)} = ?")
        self.values.append(value)
        return self

    def sorted(self, column: str, direction: str) -> "Query":
        if column not in COLUMNS:
            raise ValueError("unknown column")
        self.order = f" ORDER BY {COLUMNS[column]} {direction}"
        return self

    @property
    def sql(self) -> str:
        cond = f" WHERE {' AND '.join(self.where)}" if self.where else ""
        return f"SELECT respondent, question, score FROM {self.table}{cond}{self.order}"
