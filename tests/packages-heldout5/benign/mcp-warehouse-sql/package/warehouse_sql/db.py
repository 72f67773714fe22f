from __future__ import annotations

import os
from contextlib import asynccontextmanager

import asyncpg

_pool: asyncpg.Pool | None = None


@asynccontextmanager
async def reader():
    """A connection inside a read-only transaction."""
    global _pool
    if _pool is None:
        _pool = await asyncpg.create_pool(
            os.environ["WAREHOUSE_DSN"],
            max_size=3,
            server_settings={"default_transaction_read_only": "on", "statement_timeout": "5000"},
        )
    async with _pool.acquire() as con:
        async with con.transaction(readonly=True):
            yield con


def ident(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


async def columns(con, table: str) -> dict[str, str]:
    rows = await con.fetch(
        "SELECT column_name, data_type FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position",
        table,
    )
    if not rows:
        raise ValueError(f"unknown table {table}")
    return {r["column_name"]: r["data_type"] for r in rows}
