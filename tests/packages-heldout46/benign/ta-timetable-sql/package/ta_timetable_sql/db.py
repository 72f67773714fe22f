import os
import sqlite3
from contextlib import closing
from pathlib import Path

FILE = Path(os.getenv("TIMETABLE_DB", "timetable.db"))


def rows(sql: str, *values) -> list[dict]:
    with closing(sqlite3.connect(f"{FILE.resolve().as_uri()}?mode=ro", uri=True)) as con:
        con.row_factory = sqlite3.Row
        return [dict(r) for r in con.execute(sql, values)]
