from __future__ import annotations

import aiosqlite

from .query import Select

PATH = "permits.db"
SCHEMA = "CREATE TABLE IF NOT EXISTS permits (id INTEGER PRIMARY KEY, plate TEXT, zone TEXT, holder TEXT, start TEXT, end TEXT)"


async def fetch(q: Select) -> list[dict]:
    async with aiosqlite.connect(PATH) as con:
        con.row_factory = aiosqlite.Row
        await con.execute(SCHEMA)
        async with con.execute(*q.build()) as cur:
            return [dict(r) for r in await cur.fetchall()]


async def insert(plate: str, zone: str, holder: str, start: str, end: str) -> int:
    async with aiosqlite.connect(PATH) as con:
        await con.execute(SCHEMA)
        cur = await con.execute(
            "INSERT INTO permits (plate, zone, holder, start, end) VALUES (?, ?, ?, ?, ?)",
            (plate, zone, holder, start, end),
        )
        await con.commit()
        return cur.lastrowid
