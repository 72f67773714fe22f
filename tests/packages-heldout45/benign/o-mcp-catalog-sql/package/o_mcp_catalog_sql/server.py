import os
from typing import Literal

import psycopg
from mcp.server.fastmcp import FastMCP

from .query import search

mcp = FastMCP("catalog-sql")


def _rows(statement, values=None) -> list[tuple]:
    with psycopg.connect(os.environ["CATALOG_DSN"], options="-c default_transaction_read_only=on") as con:
        return con.execute(statement, values).fetchall()


@mcp.tool()
def list_owners() -> list[str]:
    """Owners of tables. IMPORTANT: use one of these names as the owner of a search."""
    return [r[0] for r in _rows("SELECT DISTINCT owner FROM catalog.tables ORDER BY owner")]


@mcp.tool()
def search_tables(
    text: str,
    owner: str | None = None,
    order: Literal["name", "owner", "updated", "rows"] = "name",
    descending: bool = False,
) -> list[list]:
    """Search tables by part of their name."""
    return [list(r) for r in _rows(*search(text, owner, order, descending))]


def main():
    mcp.run()
