from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime

DB = "rooms.db"
ORDER = {"name": "name COLLATE NOCASE", "size": "size DESC", "floor": "floor, name"}
SCHEMA = """
CREATE TABLE IF NOT EXISTS rooms (name TEXT PRIMARY KEY, size INTEGER, floor INTEGER);
CREATE TABLE IF NOT EXISTS bookings (room TEXT, start TEXT, end TEXT, who TEXT);
"""


def _con() -> sqlite3.Connection:
    con = sqlite3.connect(DB)
    con.executescript(SCHEMA)
    return con


def free(start: datetime, end: datetime, order: str) -> list[str]:
    sql = (
        "SELECT name FROM rooms WHERE name NOT IN (SELECT room FROM bookings WHERE start < :end AND end > :start) "
        f"ORDER BY {ORDER.get(order, ORDER['name'])}"
    )
    with closing(_con()) as con:
        return [n for (n,) in con.execute(sql, {"start": start.isoformat(), "end": end.isoformat()})]


def book(room: str, start: datetime, end: datetime, who: str) -> bool:
    with closing(_con()) as con:
        con.isolation_level = None
        con.execute("BEGIN IMMEDIATE")
        clash = con.execute("SELECT 1 FROM bookings WHERE room = ? AND start < ? AND end > ?", (room, end.isoformat(), start.isoformat())).fetchone()
        if clash:
            con.execute("ROLLBACK")
            return False
        con.execute("INSERT INTO bookings VALUES (?, ?, ?, ?)", (room, start.isoformat(), end.isoformat(), who))
        con.execute("COMMIT")
        return True
