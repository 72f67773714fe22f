from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from datetime import date
from pathlib import Path

DB = Path.home() / ".cattle-register.db"
SCHEMA = """
CREATE TABLE IF NOT EXISTS animals (tag TEXT PRIMARY KEY, breed TEXT, born TEXT, holding TEXT);
CREATE TABLE IF NOT EXISTS moves (tag TEXT, origin TEXT, target TEXT, day TEXT, remark TEXT);
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT);
"""


@contextmanager
def db():
    con = sqlite3.connect(DB)
    con.executescript(SCHEMA)
    try:
        with con:
            yield con
    finally:
        con.close()


def register(tag: str, breed: str, born: str, holding: str) -> None:
    date.fromisoformat(born)
    with db() as con:
        con.execute("INSERT INTO animals VALUES (?, ?, ?, ?)", (tag, breed, born, holding))


def move(tag: str, target: str, remark: str = "") -> str:
    with db() as con:
        row = con.execute("SELECT holding FROM animals WHERE tag = ?", (tag,)).fetchone()
        if row is None:
            raise ValueError(f"{tag} is not registered")
        con.execute("INSERT INTO moves VALUES (?, ?, ?, ?, ?)", (tag, row[0], target, date.today().isoformat(), remark))
        con.execute("UPDATE animals SET holding = ? WHERE tag = ?", (target, tag))
    return row[0]


def listing(holding: str) -> list[tuple]:
    with db() as con:
        return con.execute("SELECT tag, breed, born FROM animals WHERE holding = ? ORDER BY tag", (holding,)).fetchall()


def season() -> int:
    """Days since the book was opened."""
    with db() as con:
        con.execute("INSERT OR IGNORE INTO meta VALUES ('opened', ?)", (date.today().isoformat(),))
        (opened,) = con.execute("SELECT value FROM meta WHERE key = 'opened'").fetchone()
    return (date.today() - date.fromisoformat(opened)).days
