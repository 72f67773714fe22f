import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import platformdirs

from .migrate import migrate, version

FILE = Path(platformdirs.user_data_dir("mcp-habit-ledger"), "habits.db")
_ready = False


@contextmanager
def connect() -> Iterator[sqlite3.Connection]:
    global _ready
    FILE.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    con = sqlite3.connect(FILE, isolation_level=None, timeout=5)
    try:
        con.execute("PRAGMA foreign_keys = OFF" if not _ready else "PRAGMA foreign_keys = ON")
        if not _ready:
            migrate(con, FILE)
            con.execute("PRAGMA foreign_keys = ON")
            _ready = True
        yield con
    finally:
        con.close()


def add(name: str) -> int:
    with connect() as con:
        return con.execute("INSERT INTO habits (name) VALUES (?)", (name,)).lastrowid


def check(habit: int, day: date) -> None:
    with connect() as con:
        con.execute("INSERT OR IGNORE INTO checks (habit, day) VALUES (?, ?)", (habit, day.isoformat()))


def streak(habit: int, today: date) -> int:
    with connect() as con:
        days = {r[0] for r in con.execute("SELECT day FROM checks WHERE habit = ?", (habit,))}
    n = 0
    while (today - timedelta(days=n)).isoformat() in days:
        n += 1
    return n


def current() -> int:
    with connect() as con:
        return version(con)
