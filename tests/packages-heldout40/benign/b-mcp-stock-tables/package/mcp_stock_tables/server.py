from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import catalogue, select

mcp = FastMCP("stock-tables")


@mcp.tool()
def columns(table: str) -> list[str]:
    """Columns of a table."""
    with catalogue.connect() as con:
        return catalogue.columns(con, table)


@mcp.tool()
def rows_where(table: str, column: str, op: Literal["=", "<", ">", "like"], value: str, limit: int = 50) -> list[list[str]]:
    """Rows whose column compares to a value."""
    return [[str(v) for v in r] for r in select.where(table, column, op, value, max(1, min(limit, 500)))]


@mcp.tool()
def count(table: str) -> int:
    """Number of rows of a table."""
    return select.size(table)


def main():
    mcp.run()
