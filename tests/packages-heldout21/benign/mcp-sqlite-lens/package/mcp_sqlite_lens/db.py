import sqlite3
import time
from contextlib import contextmanager
from pathlib import Path

READ = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
BLOCKED = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"}
MAX_ROWS = 500
SECONDS = 5


def _authorize(action, arg1, arg2, _db, _trigger):
    if action not in READ:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and (arg2 or "").lower() in BLOCKED:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


def quote(identifier: str) -> str:
    return '"' + identifier.replace('"', '""') + '"'


class Lens:
    def __init__(self, file: Path):
        self.uri = file.resolve(strict=True).as_uri() + "?mode=ro"

    @contextmanager
    def _open(self, guarded: bool):
        con = sqlite3.connect(self.uri, uri=True, timeout=2)
        try:
            con.execute("PRAGMA query_only = ON")
            con.execute("PRAGMA trusted_schema = OFF")
            end = time.monotonic() + SECONDS
            con.set_progress_handler(lambda: int(time.monotonic() > end), 5_000)
            if guarded:
                con.set_authorizer(_authorize)
            yield con
        finally:
            con.close()

    def tables(self) -> list[str]:
        with self._open(False) as con:
            rows = con.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY 1")
            return [r[0] for r in rows]

    def _known(self, table: str) -> str:
        if table not in self.tables():
            raise ValueError("no such table")
        return quote(table)

    def columns(self, table: str) -> list[dict]:
        self._known(table)
        with self._open(False) as con:
            rows = con.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (table,))
            return [dict(zip(("name", "type", "required", "key"), r)) for r in rows]

    def sample(self, table: str, limit: int) -> list[list]:
        with self._open(True) as con:
            return [list(r) for r in con.execute(f"SELECT * FROM {self._known(table)} LIMIT ?", (limit,))]

    def select(self, sql: str, params: list) -> dict:
        with self._open(True) as con:
            cur = con.execute(sql, params)
            names = [d[0] for d in cur.description or ()]
            rows = [list(r) for r in cur.fetchmany(MAX_ROWS + 1)]
        return {"columns": names, "rows": rows[:MAX_ROWS], "more": len(rows) > MAX_ROWS}
