import json
import os
from typing import NamedTuple

from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import create_async_engine


class Metric(NamedTuple):
    op: str
    ops_class: str


METRICS = {
    "cosine": Metric("<=>", "vector_cosine_ops"),
    "l2": Metric("<->", "vector_l2_ops"),
    "inner": Metric("<#>", "vector_ip_ops"),
}


class Tables:
    def __init__(self) -> None:
        self.engine = create_async_engine(os.environ.get("PGVECTOR_DSN", "postgresql+asyncpg://localhost/vectors"))

    async def _quoted(self, conn, table: str) -> str:
        """The quoted name of an existing table; anything else is refused."""
        names = await conn.run_sync(lambda c: inspect(c).get_table_names())
        if table not in names:
            raise ValueError(f"no table {table!r}")
        return self.engine.dialect.identifier_preparer.quote_identifier(table)

    async def similar(self, table: str, vector: list[float], metric: str, limit: int) -> list[dict]:
        m = METRICS[metric]
        async with self.engine.connect() as conn:
            name = await self._quoted(conn, table)
            sql = text(
                f"SELECT id, embedding {m.op} CAST(:v AS vector) AS distance "
                f"FROM {name} ORDER BY distance LIMIT :n"
            )
            rows = await conn.execute(sql, {"v": json.dumps([float(x) for x in vector]), "n": limit})
            return [dict(r) for r in rows.mappings()]

    async def index(self, table: str, metric: str, lists: int) -> None:
        m = METRICS[metric]
        async with self.engine.begin() as conn:
            name = await self._quoted(conn, table)
            await conn.execute(text(f"CREATE INDEX ON {name} USING ivfflat (embedding {m.ops_class}) WITH (lists = {lists:d})"))
