import sqlite3
from contextlib import closing

COLUMNS = {"name": "garage", "free": "free_spaces", "time": "measured_at"}


def rows(sql: str, *values) -> list[tuple]:
    with closing(sqlite3.connect("file:parking.db?mode=ro", uri=True)) as con:
        return con.execute(sql, values).fetchall()


def ordered(key: str, garage: str) -> list[tuple]:
    column = COLUMNS[key]
    return rows(
        f"SELECT garage, free_spaces, measured_at FROM counts WHERE garage LIKE ? ORDER BY {column} LIMIT 100",
        f"%{garage}%",
    )
