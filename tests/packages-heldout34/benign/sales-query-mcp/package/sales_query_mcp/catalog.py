import os
import sqlite3
from pathlib import Path

ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION}


def _only_read(action, arg1, arg2, _db, _trigger):
    if action == sqlite3.SQLITE_FUNCTION and (arg2 or "").lower() == "load_extension":
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY


class Catalog:
    """Names are only ever taken from the database's own list."""

    def __init__(self):
        uri = Path(os.environ.get("SALES_DB", "sales.db")).resolve().as_uri() + "?mode=ro"
        self.db = sqlite3.connect(uri, uri=True)
        rows = self.db.execute("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'")
        self.tables: dict[str, list[str]] = {}
        for table, column in rows:
            self.tables.setdefault(table, []).append(column)
        self.db.set_authorizer(_only_read)

    def columns(self, table: str) -> list[str]:
        if table not in self.tables:
            raise ValueError(f"no table {table!r}")
        return self.tables[table]

    def names(self, table: str, column: str) -> tuple[str, str]:
        if column not in self.columns(table):
            raise ValueError(f"no column {column!r} in {table!r}")
        return quote(table), quote(column)

    def run(self, sql: str, values: tuple = ()) -> list[tuple]:
        return self.db.execute(sql, values).fetchall()


def quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
