from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from .filters import condition

engine = create_async_engine(os.environ.get("LAB_DB", "sqlite+aiosqlite:///lab.db"))


class Orders:
    table = "orders"

    async def find(self, filters: Mapping[str, object], limit: int) -> list[dict]:
        query = text(f"SELECT id, sample, state, amount FROM {self.table} WHERE {condition(filters)} LIMIT :n")
        async with engine.connect() as con:
            rows = await con.execute(query, {"n": limit})
            return [dict(r) for r in rows.mappings()]

    async def set_state(self, ids: Sequence[str], state: str) -> int:
        query = text("UPDATE %s SET state = :state WHERE id IN (%s)" % (self.table, ", ".join(ids)))
        async with engine.begin() as con:
            done = await con.execute(query, {"state": state})
            return done.rowcount
