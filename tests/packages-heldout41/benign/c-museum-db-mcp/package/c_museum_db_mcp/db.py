import os
import sqlite3
from contextlib import closing
from pathlib import Path

FILE = Path(os.getenv("MUSEUM_DB", "museum.db")).resolve()


def rows(sql: str, args: dict) -> list[list]:
    with closing(sqlite3.connect(f"{FILE.as_uri()}?mode=ro", uri=True)) as con:
        con.execute("PRAGMA query_only = ON")
        return [list(r) for r in con.execute(sql, args)]
