import sqlite3
from dataclasses import dataclass


@dataclass
class Query:
    text: str = ""
    sort: str = "name"
    limit: int = 50

    def statement(self) -> str:
        return f"SELECT name, amount FROM items WHERE name LIKE ? ORDER BY {self.sort} LIMIT ?"


def find(query: Query) -> list[tuple]:
    with sqlite3.connect("stock.db") as db:
        return db.execute(query.statement(), (f"%{query.text}%", query.limit)).fetchall()
