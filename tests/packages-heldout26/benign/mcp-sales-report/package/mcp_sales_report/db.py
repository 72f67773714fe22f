import os
import sqlite3
from contextlib import closing
from pathlib import Path

from .query import Query

FILE = Path(os.environ.get("SALES_DB", "sales.db")).resolve()


def run(query: Query, limit: int = 24) -> list[list]:
    uri = f"{FILE.as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=5)) as con:
        con.execute("PRAGMA query_only = 1")
        return [list(r) for r in con.execute(query.sql(), [*query.values, max(1, min(limit, 200))])]
