import hashlib
import re
import sqlite3
from importlib.resources import files
from pathlib import Path

NAME = re.compile(r"(\d{3})_[a-z_]+\.sql")


class Changed(RuntimeError):
    """A migration that ran already is no longer the same."""


def steps() -> list[tuple[int, str]]:
    folder = files(__package__).joinpath("migrations")
    found = [(int(m[1]), f.read_text(encoding="utf-8")) for f in folder.iterdir() if (m := NAME.fullmatch(f.name))]
    return sorted(found)


def digest(script: str) -> str:
    return hashlib.sha256(script.encode()).hexdigest()


def connect(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
    db.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL)")
    done = dict(db.execute("SELECT number, sha256 FROM migration"))
    waiting = []
    for number, script in steps():
        if number not in done:
            waiting.append((number, script))
        elif done[number] != digest(script):
            raise Changed(f"migration {number} differs from the one that ran")
    if waiting and done:
        with sqlite3.connect(file.with_suffix(f".before-{waiting[0][0]:03}.db")) as copy:
            db.backup(copy)
    for number, script in waiting:
        record = f"INSERT INTO migration VALUES ({number:d}, '{digest(script)}');"
        try:
            db.executescript(f"BEGIN IMMEDIATE;\n{script}\n{record}\nCOMMIT;")
        except sqlite3.Error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
    return db
