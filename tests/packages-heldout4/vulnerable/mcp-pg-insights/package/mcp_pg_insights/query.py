from __future__ import annotations

from dataclasses import dataclass, replace


def ident(name: str) -> str:
    return name.strip().replace("'", "''")


@dataclass(frozen=True)
class Query:
    table: str
    columns: tuple[str, ...] = ("*",)
    order: str | None = None
    where: str | None = None
    limit: int = 50

    def ordered(self, by: str, descending: bool) -> "Query":
        return replace(self, order=f"{ident(by)} {'DESC' if descending else 'ASC'}")

    def filtered(self, text: str) -> "Query":
        return replace(self, where=text) if text else self

    def __str__(self) -> str:
        parts = [f"SELECT {', '.join(self.columns)} FROM {ident(self.table)}"]
        if self.where:
            parts.append("WHERE " + self.where)
        if self.order:
            parts.append("ORDER BY " + self.order)
        return " ".join([*parts, f"LIMIT {self.limit:d}"])
