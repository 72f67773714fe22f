import os
import re
import shutil
import sqlite3
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

DATA = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share")) / "mcp-habit-log"
FILE = DATA / "habits.db"


def _steps() -> list[tuple[int, str]]:
    found = []
    for p in (files(__package__) / "migrations").iterdir():
        if m := re.fullmatch(r"(\d{3})_\w+\.sql", p.name):
            found.append((int(m[1]), p.read_text("utf-8")))
    return sorted(found)


def migrate() -> None:
    DATA.mkdir(parents=True, exist_ok=True, mode=0o700)
    with connect() as con:
        version = con.execute("PRAGMA user_version").fetchone()[0]
        todo = [(n, sql) for n, sql in _steps() if n > version]
        if todo and version:
            shutil.copy2(FILE, FILE.with_suffix(f".v{version}.bak"))
        for n, sql in todo:
            con.executescript(f"BEGIN; {sql} PRAGMA user_version = {n:d}; COMMIT;")


@contextmanager
def connect():
    con = sqlite3.connect(FILE)
    con.execute("PRAGMA foreign_keys = ON")
    try:
        yield con
        con.commit()
    finally:
        con.close()
