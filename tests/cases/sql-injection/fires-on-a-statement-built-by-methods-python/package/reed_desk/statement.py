import sqlite3


class Statement:
    def __init__(self, table: str) -> None:
        self.table = table
        self.conditions: list[str] = []

    def where(self, column: str, value: str) -> "Statement":
        self.conditions.append("{} = '{}'".format(column, value.replace('"', '""')))
        return self

    def __str__(self) -> str:
        conditions = " AND ".join(self.conditions) or "1"
        return f"SELECT name FROM {self.table} WHERE {conditions}"

    def all(self) -> list:
        with sqlite3.connect("reeds.db") as connection:
            return connection.execute(str(self)).fetchall()
