from __future__ import annotations

import os
import re

import asyncpg

_IDENT = re.compile(r"^[A-Za-z_][A-Za-z0-9_]{0,62}$")
_pool: asyncpg.Pool | None = None


async def pool() -> asyncpg.Pool:
    global _pool
    if _pool is None:
        _pool = await asyncpg.create_pool(os.environ["PG_DSN"], min_size=1, max_size=4, server_settings={"default_transaction_read_only": "on"})
    return _pool


def ident(name: str) -> str:
    if not _IDENT.match(name):
        raise ValueError(f"not an identifier: {name!r}")
    return '"' + name + '"'


async def tables(schema: str) -> list[dict]:
    p = await pool()
    rows = await p.fetch(
        "SELECT c.relname, c.reltuples::bigint AS rows FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = $1 AND c.relkind = 'r' ORDER BY 1",
        schema,
    )
    return [dict(r) for r in rows]


async def columns(schema: str, table: str) -> list[dict]:
    p = await pool()
    rows = await p.fetch(
        "SELECT column_name, data_type, is_nullable FROM information_schema.columns"
        " WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position",
        schema,
        table,
    )
    return [dict(r) for r in rows]


async def sample(schema: str, table: str, limit: int) -> list[dict]:
    p = await pool()
    rows = await p.fetch(f"SELECT * FROM {ident(schema)}.{ident(table)} LIMIT $1", min(limit, 50))
    return [dict(r) for r in rows]
