import re
from dataclasses import dataclass, field

_BAD = re.compile(r"\b(insert|update|delete|drop|attach|pragma)\b|;|--", re.I)


def ident(text: str) -> str:
    if _BAD.search(text):
        raise ValueError("not a column")
    return text


@dataclass
class Query:
    table: str
    columns: str = "*"
    filters: list[str] = field(default_factory=list)
    values: list = field(default_factory=list)
    order: str = ""
    group: str = ""

    def where(self, clause: str, *values) -> "Query":
        self.filters.append(clause)
        self.values.extend(values)
        return self

    def sorted(self, column: str) -> "Query":
        self.order = f" ORDER BY {ident(column)}"
        return self

    def grouped(self, column: str) -> "Query":
        self.columns = f"{column}, count(*)"
        self.group = f" GROUP BY {column}"
        return self

    def sql(self) -> str:
        cond = f" WHERE {' AND '.join(self.filters)}" if self.filters else ""
        return f"SELECT {self.columns} FROM {self.table}{cond}{self.group}{self.order} LIMIT 100"
