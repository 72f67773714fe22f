from __future__ import annotations

import re
import shutil
import sqlite3
from importlib.resources import files
from pathlib import Path

_FILE = re.compile(r"^(\d{3})_\w+\.sql$")


def pending(version: int) -> list[tuple[int, str]]:
    found = []
    for f in files(__package__).joinpath("migrations").iterdir():
        m = _FILE.match(f.name)
        if m and int(m[1]) > version:
            found.append((int(m[1]), f.read_text("utf-8")))
    return sorted(found)


def migrate(con: sqlite3.Connection, path: Path) -> int:
    version = con.execute("PRAGMA user_version").fetchone()[0]
    steps = pending(version)
    if steps and version:
        shutil.copy2(path, path.with_suffix(f".v{version}.bak"))
    for number, sql in steps:
        con.executescript(f"BEGIN;\n{sql}\nPRAGMA user_version = {number:d};\nCOMMIT;")
    return len(steps)
