import os
import sqlite3
from contextlib import closing


def query(sql: str, *args) -> list[dict]:
    with closing(sqlite3.connect(os.getenv("ROSTER_DB", "roster.db"))) as con:
        con.row_factory = sqlite3.Row
        return [dict(r) for r in con.execute(sql, args)]
