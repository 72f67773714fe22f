import os
import sqlite3

from .query import Query


def fetch(q: Query) -> list[dict]:
    con = sqlite3.connect(f"file:{os.environ.get('PARTS_DB', 'parts.db')}?mode=ro", uri=True)
    con.row_factory = sqlite3.Row
    try:
        return [dict(r) for r in con.execute(q.sql(), q.values)]
    finally:
        con.close()
