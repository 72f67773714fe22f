import sqlite3
from contextlib import closing

ORDERS = {"name": "name ASC", "newest": "added DESC", "quantity": "qty DESC"}


def _rows(sql: str, values: tuple) -> list[list]:
    with closing(sqlite3.connect("file:stock.db?mode=ro", uri=True)) as con:
        return [list(r) for r in con.execute(sql, values)]


def search(text: str, order: str) -> list[list]:
    pattern = "%" + text.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_") + "%"
    sql = f"SELECT id, name, qty FROM items WHERE name LIKE ? ESCAPE '\\' ORDER BY {ORDERS[order]} LIMIT 50"
    return _rows(sql, (pattern,))


def by_place(places: list[str]) -> list[list]:
    marks = ", ".join("?" * len(places))
    return _rows(f"SELECT place, name, qty FROM items WHERE place IN ({marks}) LIMIT 500", tuple(places))
