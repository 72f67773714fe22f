import asyncio
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .db import read
from .hints import Hints
from .usage import refresh

hints = Hints()


@asynccontextmanager
async def lifespan(_server):
    task = asyncio.create_task(refresh(hints))
    try:
        yield {}
    finally:
        task.cancel()


mcp = FastMCP("pg-explorer", lifespan=lifespan)


@mcp.tool()
async def list_tables(schema: str = "public") -> list[str]:
    """Tables of a schema."""
    rows = await read("SELECT table_name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1", schema)
    return [r["table_name"] for r in rows]


@mcp.tool()
async def describe_table(table: str, schema: str = "public") -> list[dict]:
    """Columns of a table."""
    return await read(
        "SELECT column_name, data_type, is_nullable FROM information_schema.columns"
        " WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position",
        schema,
        table,
    )


@mcp.tool()
async def run_query(sql: str) -> list[dict]:
    """Run one SELECT in a read-only transaction."""
    rows = await read(sql)
    hints.learn(rows)
    return rows


def main():
    mcp.run()
