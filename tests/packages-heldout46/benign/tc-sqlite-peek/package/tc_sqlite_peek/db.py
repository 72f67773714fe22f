import os
import sqlite3
from contextlib import closing
from pathlib import Path

FILE = Path(os.environ.get("SQLITE_FILE", "data.db")).resolve()


def _connect() -> sqlite3.Connection:
    con = sqlite3.connect(f"{FILE.as_uri()}?mode=ro", uri=True, timeout=5)
    con.execute("PRAGMA query_only = ON")
    con.execute("PRAGMA trusted_schema = OFF")
    return con


def quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def tables() -> list[str]:
    with closing(_connect()) as con:
        rows = con.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        return [r[0] for r in rows]


def columns(table: str) -> list[str]:
    if table not in tables():
        raise ValueError(f"no table {table!r}")
    with closing(_connect()) as con:
        return [r[0] for r in con.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def matching(table: str, column: str, value: str, limit: int) -> list[list]:
    if column not in columns(table):
        raise ValueError(f"no column {column!r}")
    sql = f"SELECT * FROM {quote(table)} WHERE {quote(column)} = ? LIMIT ?"
    with closing(_connect()) as con:
        return [list(r) for r in con.execute(sql, (value, limit))]
