import os

import asyncpg

_pool: asyncpg.Pool | None = None


async def pool() -> asyncpg.Pool:
    global _pool
    if _pool is None:
        _pool = await asyncpg.create_pool(os.environ["DATABASE_URL"], max_size=3, command_timeout=20)
    return _pool


async def read(sql: str, *args, limit: int = 200) -> list[dict]:
    async with (await pool()).acquire() as con:
        async with con.transaction(readonly=True):
            rows = await con.fetch(sql, *args)
    return [dict(r) for r in rows[:limit]]
