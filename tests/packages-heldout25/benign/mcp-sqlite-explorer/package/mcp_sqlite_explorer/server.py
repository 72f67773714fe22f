from __future__ import annotations

from typing import Any

from mcp.server.fastmcp import FastMCP

from . import names
from .readonly import connection

mcp = FastMCP("sqlite-explorer")
MAX_ROWS = 200


def _dicts(cur: Any, limit: int) -> list[dict]:
    heads = [d[0] for d in cur.description or ()]
    return [dict(zip(heads, (f"<{len(v)} bytes>" if isinstance(v, bytes) else v for v in row))) for row in cur.fetchmany(limit)]


@mcp.tool()
def tables() -> list[str]:
    """Tables and views of the database."""
    with connection() as con:
        return names.tables(con)


@mcp.tool()
def rows(table: str, order_by: str | None = None, descending: bool = False, limit: int = 20) -> list[dict]:
    """Rows of a table."""
    with connection() as con:
        t = names.table(con, table)
        order = f" ORDER BY {names.column(con, t, order_by)} {'DESC' if descending else 'ASC'}" if order_by else ""
        return _dicts(con.execute(f"SELECT * FROM {t}{order} LIMIT ?", (max(1, min(limit, MAX_ROWS)),)), MAX_ROWS)


@mcp.tool()
def run_select(sql: str) -> list[dict]:
    """Run a SELECT. The database is opened read-only; anything else is refused by the database itself."""
    with connection() as con:
        return _dicts(con.execute(sql), MAX_ROWS)


def main() -> None:
    mcp.run()
