import os

import asyncpg

from .query import Query, ident


class Warehouse:
    def __init__(self) -> None:
        self._pool: asyncpg.Pool | None = None

    async def pool(self) -> asyncpg.Pool:
        if self._pool is None:
            self._pool = await asyncpg.create_pool(os.environ["DATABASE_URL"], max_size=4)
        return self._pool

    async def select(self, q: Query) -> list[dict]:
        pool = await self.pool()
        return [dict(r) for r in await pool.fetch(str(q))]

    async def total(self, table: str, column: str, since: str) -> float:
        sql = "SELECT coalesce(sum({c}), 0) FROM {t} WHERE created_at >= $1::timestamptz".format(c=ident(column), t=ident(table))
        pool = await self.pool()
        return float(await pool.fetchval(sql, since))
