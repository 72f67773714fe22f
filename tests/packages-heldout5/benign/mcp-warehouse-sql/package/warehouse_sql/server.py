import os

from mcp.server.fastmcp import FastMCP

from .db import columns, reader
from .query import build

mcp = FastMCP("warehouse-sql")


@mcp.tool()
async def describe_table(table: str) -> dict[str, str]:
    """Columns of a table and their types."""
    async with reader() as con:
        return await columns(con, table)


@mcp.tool()
async def top_rows(table: str, order: str, filters: list[dict] | None = None, limit: int = 20) -> list[dict]:
    """Rows of a table, highest first. A filter is {column, op: eq|lt|gt|like, value}."""
    async with reader() as con:
        sql, args = await build(con, table, order, filters or [], limit)
        return [dict(r) for r in await con.fetch(sql, *args)]


if os.environ.get("WAREHOUSE_FREE_SQL") == "1":

    @mcp.tool()
    async def run_select(sql: str) -> list[dict]:
        """Run one SELECT statement, read-only, five seconds at most."""
        async with reader() as con:
            stmt = await con.prepare(sql)
            return [dict(r) for r in await stmt.fetch()][:500]


def main():
    mcp.run()
