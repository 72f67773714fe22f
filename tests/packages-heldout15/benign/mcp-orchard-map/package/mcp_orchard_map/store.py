from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path

DB = Path.home() / ".local" / "share" / "orchard-map" / "orchard.db"
NAME = re.compile(r"^(\d{3})_[a-z_]+\.sql$")


def connect() -> sqlite3.Connection:
    DB.parent.mkdir(parents=True, exist_ok=True)
    con = sqlite3.connect(DB)
    con.row_factory = sqlite3.Row
    return con


def steps() -> list[tuple[int, str]]:
    found = []
    for f in files(__package__).joinpath("migrations").iterdir():
        if m := NAME.match(f.name):
            found.append((int(m[1]), f.read_text(encoding="utf-8")))
    return sorted(found)


def migrate() -> int:
    with closing(connect()) as con:
        (version,) = con.execute("PRAGMA user_version").fetchone()
        todo = [s for s in steps() if s[0] > version]
        if todo and version:
            shutil.copy2(DB, DB.with_suffix(f".v{version}.bak"))
        for number, sql in todo:
            con.executescript(f"BEGIN;\n{sql}\nPRAGMA user_version = {number:d};\nCOMMIT;")
            version = number
    return version


def add(variety: str, row: int, place: int, rootstock: str) -> int:
    with closing(connect()) as con, con:
        cur = con.execute("INSERT INTO trees (variety, row, place, rootstock) VALUES (?, ?, ?, ?)", (variety, row, place, rootstock))
        return cur.lastrowid


def near(row: int, place: int, reach: int) -> list[dict]:
    sql = "SELECT * FROM trees WHERE abs(row - :row) <= :reach AND abs(place - :place) <= :reach ORDER BY row, place"
    with closing(connect()) as con:
        return [dict(r) for r in con.execute(sql, {"row": row, "place": place, "reach": reach})]
