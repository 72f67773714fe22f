import os
import sqlite3
from contextlib import closing
from pathlib import Path


def _open() -> sqlite3.Connection:
    path = Path(os.environ.get("LEDGER", "ledger.db")).resolve()
    con = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    con.execute("PRAGMA query_only = ON")
    return con


def query(sql: str, *values) -> list[list]:
    with closing(_open()) as con:
        return [list(r) for r in con.execute(sql, values)]


def columns(table: str) -> set[str]:
    return {r[0] for r in query("SELECT name FROM pragma_table_info(?)", table)}
