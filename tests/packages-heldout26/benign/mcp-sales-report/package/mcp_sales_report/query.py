from dataclasses import dataclass, field

COLUMNS = {"month": "strftime('%Y-%m', sold_at)", "region": "region", "product": "product"}
ORDERS = {"up": "ASC", "down": "DESC"}


@dataclass
class Query:
    group: str
    order: str = "down"
    where: list[str] = field(default_factory=list)
    values: list = field(default_factory=list)

    def equals(self, column: str, value: str | None) -> "Query":
        if value is not None:
            self.where.append(f"{COLUMNS[column]} = ?")
            self.values.append(value)
        return self

    def sql(self) -> str:
        cond = " AND ".join(self.where) or "1"
        col = COLUMNS[self.group]
        return f"SELECT {col} AS k, round(sum(amount), 2) AS total FROM sales WHERE {cond} GROUP BY k ORDER BY total {ORDERS[self.order]} LIMIT ?"
