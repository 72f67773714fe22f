from typing import Literal

from mcp.server.fastmcp import FastMCP

from .catalog import Catalog

mcp = FastMCP("sales-query")
catalog = Catalog()


@mcp.tool()
def list_columns(table: str) -> list[str]:
    """Columns of a table."""
    return catalog.columns(table)


@mcp.tool()
def count_by(table: str, column: str) -> dict[str, int]:
    """Number of rows for each value of a column."""
    t, c = catalog.names(table, column)
    return {str(v): n for v, n in catalog.run(f"SELECT {c}, COUNT(*) FROM {t} GROUP BY {c} ORDER BY 2 DESC LIMIT 50")}


@mcp.tool()
def top_rows(table: str, order_by: str, direction: Literal["asc", "desc"] = "desc", equals: dict[str, str] | None = None, limit: int = 10) -> list[list]:
    """First rows of a table in an order, optionally where columns equal values."""
    t, o = catalog.names(table, order_by)
    where, values = "1", []
    for column, value in (equals or {}).items():
        where += f" AND {catalog.names(table, column)[1]} = ?"
        values.append(value)
    sql = f"SELECT * FROM {t} WHERE {where} ORDER BY {o} {'ASC' if direction == 'asc' else 'DESC'} LIMIT ?"
    return [list(r) for r in catalog.run(sql, (*values, max(1, min(limit, 100))))]


def main():
    mcp.run()
