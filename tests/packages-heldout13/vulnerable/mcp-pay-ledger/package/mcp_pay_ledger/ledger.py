from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from typing import Any

_DDL = """
CREATE TABLE IF NOT EXISTS accounts (member TEXT PRIMARY KEY, cents INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS moves (at TEXT DEFAULT CURRENT_TIMESTAMP, sender TEXT, receiver TEXT, cents INTEGER, note TEXT);
"""


class TransferRefused(RuntimeError):
    pass


class Ledger:
    def __init__(self, path: str) -> None:
        self._path = path

    @classmethod
    def open(cls) -> "Ledger":
        ledger = cls(os.environ.get("LEDGER_DB", "ledger.db"))
        with ledger._connect() as con:
            con.executescript(_DDL)
        return ledger

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=10)

    async def _run(self, work: Callable[[sqlite3.Connection], Any]) -> Any:
        def inner() -> Any:
            with self._connect() as con:
                return work(con)

        return await asyncio.to_thread(inner)

    async def read(self, member: str) -> int:
        row = await self._run(lambda c: c.execute("SELECT cents FROM accounts WHERE member = ?", (member,)).fetchone())
        return row[0] if row else 0

    async def _set(self, member: str, cents: int) -> None:
        await self._run(lambda c: c.execute("INSERT OR REPLACE INTO accounts VALUES (?, ?)", (member, cents)))

    async def move(self, sender: str, receiver: str, cents: int, note: str) -> int:
        have, theirs = await asyncio.gather(self.read(sender), self.read(receiver))
        if have < cents:
            raise TransferRefused("the balance is too low")
        await self._set(sender, have - cents)
        await self._set(receiver, theirs + cents)
        row = (sender, receiver, cents, note)
        await self._run(lambda c: c.execute("INSERT INTO moves (sender, receiver, cents, note) VALUES (?, ?, ?, ?)", row))
        return have - cents

    async def history(self, member: str, limit: int) -> list[str]:
        sql = "SELECT at, sender, receiver, cents, note FROM moves WHERE sender = ?1 OR receiver = ?1 ORDER BY at DESC LIMIT ?2"
        rows = await self._run(lambda c: c.execute(sql, (member, limit)).fetchall())
        return [f"{at} {s} -> {r} {c} {n}" for at, s, r, c, n in rows]
