from typing import Literal

from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel

from .builder import COLUMNS, Query
from .db import rows

Column = Literal["region", "year", "age", "people"]
mcp = FastMCP("census-query")


class Filter(BaseModel):
    column: Column
    sign: Literal["=", "<", ">", "!="]
    value: str | int


@mcp.tool()
def columns() -> list[str]:
    """Columns that can be asked."""
    return list(COLUMNS)


@mcp.tool()
def ask(filters: list[Filter], limit: int = 50) -> list[dict]:
    """Rows that meet all filters."""
    q = Query()
    for f in filters:
        q.filter(f.column, f.sign, f.value)
    return rows(q, limit)


@mcp.tool()
def top(column: Column, direction: Literal["up", "down"] = "down", limit: int = 10) -> list[dict]:
    """Rows with the highest or lowest values."""
    return rows(Query().order(column, direction), limit)


def main():
    mcp.run()
