import os
import sqlite3
from contextlib import closing
from pathlib import Path

FILE = Path(os.environ.get("CENSUS_DB", "census.db")).resolve()


def rows(query, limit=50):
    sql, values = query.sql(min(limit, 500))
    with closing(sqlite3.connect(f"{FILE.as_uri()}?mode=ro", uri=True)) as db:
        db.row_factory = sqlite3.Row
        return [dict(r) for r in db.execute(sql, values)]
