import os

import asyncpg

_pool: asyncpg.Pool | None = None


async def pool() -> asyncpg.Pool:
    global _pool
    if _pool is None:
        _pool = await asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=1, max_size=4, command_timeout=30)
    return _pool


async def fetch(sql: str, *args) -> list[dict]:
    p = await pool()
    async with p.acquire() as con:
        async with con.transaction(readonly=True):
            return [dict(r) for r in await con.fetch(sql, *args)]
