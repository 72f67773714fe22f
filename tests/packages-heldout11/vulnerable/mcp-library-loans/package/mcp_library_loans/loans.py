import os

import asyncpg


def _where(**filters) -> str:
    parts = [f"{k} = '{v}'" for k, v in filters.items() if v is not None]
    return " AND ".join(parts) or "true"


class Loans:
    _pool = None

    async def pool(self):
        if self._pool is None:
            self._pool = await asyncpg.create_pool(os.environ["LIBRARY_DSN"])
        return self._pool

    async def find(self, **filters) -> list[dict]:
        query = " ".join(["SELECT title, due FROM loans WHERE", _where(**filters), "ORDER BY due"])
        pool = await self.pool()
        return [dict(r) for r in await pool.fetch(query)]

    async def overdue(self, days: int) -> list[dict]:
        pool = await self.pool()
        sql = "SELECT title, member FROM loans WHERE due < now() - make_interval(days => $1)"
        return [dict(r) for r in await pool.fetch(sql, days)]
