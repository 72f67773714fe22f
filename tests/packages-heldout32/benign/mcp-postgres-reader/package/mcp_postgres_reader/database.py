import asyncio
import contextlib
import datetime as dt
import decimal
import logging
import os
import uuid

import asyncpg

from .guard import redact

log = logging.getLogger(__name__)
MAX_ROWS = int(os.getenv("MCP_PG_MAX_ROWS", "500"))
TIMEOUT_MS = int(os.getenv("MCP_PG_TIMEOUT_MS", "8000"))


def plain(value):
    if isinstance(value, (dt.date, dt.datetime, dt.time, dt.timedelta, uuid.UUID)):
        return str(value)
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, (bytes, memoryview)):
        return f"<{len(value)} bytes>"
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


class Database:
    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._pool: asyncpg.Pool | None = None
        self._lock = asyncio.Lock()

    async def pool(self) -> asyncpg.Pool:
        async with self._lock:
            if self._pool is None:
                try:
                    self._pool = await asyncpg.create_pool(
                        self._dsn,
                        min_size=0,
                        max_size=4,
                        server_settings={"application_name": "mcp-postgres-reader", "default_transaction_read_only": "on"},
                    )
                except (OSError, asyncpg.PostgresError) as e:
                    raise RuntimeError(redact(f"cannot connect: {e}")) from None
        return self._pool

    @contextlib.asynccontextmanager
    async def reading(self):
        pool = await self.pool()
        async with pool.acquire() as connection:
            async with connection.transaction(readonly=True, isolation="repeatable_read"):
                await connection.execute(f"SET LOCAL statement_timeout = {TIMEOUT_MS:d}")
                await connection.execute("SET LOCAL search_path = public")
                yield connection

    async def rows(self, sql: str, *args) -> dict:
        async with self.reading() as connection:
            statement = await connection.prepare(sql)
            columns = [a.name for a in statement.get_attributes()]
            out = []
            async for record in statement.cursor(*args, prefetch=100):
                if len(out) >= MAX_ROWS:
                    return {"columns": columns, "rows": out, "truncated": True}
                out.append([plain(v) for v in record.values()])
        return {"columns": columns, "rows": out, "truncated": False}

    async def tables(self) -> list[str]:
        found = await self.rows(
            "SELECT table_schema || '.' || table_name FROM information_schema.tables "
            "WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1"
        )
        return [r[0] for r in found["rows"]]

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
