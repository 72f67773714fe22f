import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from .migrations import STEPS

PATH = Path.home() / ".local" / "share" / "mcp-pantry-box" / "pantry.db"


def connect() -> sqlite3.Connection:
    PATH.parent.mkdir(parents=True, exist_ok=True)
    return sqlite3.connect(PATH, timeout=5)


def migrate() -> int:
    with closing(connect()) as con:
        done = con.execute("PRAGMA user_version").fetchone()[0]
        if 0 < done < len(STEPS):
            shutil.copy2(PATH, PATH.with_suffix(f".v{done}.bak"))
        for n, sql in enumerate(STEPS[done:], done + 1):
            con.executescript(f"BEGIN; {sql} PRAGMA user_version = {n:d}; COMMIT;")
    return len(STEPS) - done
