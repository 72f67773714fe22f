import sqlite3

COLUMNS = ("name", "water", "parish")


class Statement:
    def __init__(self, table: str) -> None:
        self.table = table
        self.conditions: list[str] = []
        self.values: list[str] = []

    def where(self, column: str, value: str) -> "Statement":
        if column not in COLUMNS:
            raise ValueError("no such column")
        self.conditions.append(f"{column} = ?")
        self.values.append(value)
        return self

    def __str__(self) -> str:
        conditions = " AND ".join(self.conditions) or "1"
        return f"SELECT name FROM {self.table} WHERE {conditions}"

    def all(self) -> list:
        with sqlite3.connect("reeds.db") as connection:
            return connection.execute(str(self), self.values).fetchall()
