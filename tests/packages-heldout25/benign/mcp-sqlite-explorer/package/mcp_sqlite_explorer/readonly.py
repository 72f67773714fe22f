from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

FILE = Path(os.environ.get("SQLITE_FILE", "data.db")).resolve()
ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
FORBIDDEN_FUNCTIONS = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"}
SECONDS = 5.0


def _authorize(action: int, arg1: str | None, arg2: str | None, _db: str | None, _trigger: str | None) -> int:
    if action not in ALLOWED:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and (arg2 or "").lower() in FORBIDDEN_FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@contextmanager
def connection() -> Iterator[sqlite3.Connection]:
    con = sqlite3.connect(f"file:{quote(str(FILE))}?mode=ro", uri=True)
    until = time.monotonic() + SECONDS
    con.execute("PRAGMA query_only = ON")
    con.execute("PRAGMA trusted_schema = OFF")
    con.set_progress_handler(lambda: int(time.monotonic() > until), 10_000)
    con.set_authorizer(_authorize)
    try:
        yield con
    finally:
        con.close()
