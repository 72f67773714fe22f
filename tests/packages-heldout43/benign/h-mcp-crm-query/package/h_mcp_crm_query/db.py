import os
import sqlite3
from contextlib import closing
from pathlib import Path

PATH = Path(os.getenv("CRM_DB", "crm.db")).resolve()


def query(sql: str, params: dict) -> list[dict]:
    with closing(sqlite3.connect(f"{PATH.as_uri()}?mode=ro", uri=True)) as con:
        con.row_factory = sqlite3.Row
        return [dict(r) for r in con.execute(sql, params)]
