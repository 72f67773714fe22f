from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import queries
from .db import rows

mcp = FastMCP("museum-db")


@mcp.tool()
def search_objects(text: str, limit: int = 20) -> list[list]:
    """Objects whose title or maker contains a text."""
    sql, args = queries.search(text, limit)
    return rows(sql, args)


@mcp.tool()
def list_objects(order: Literal["title", "year", "maker"] = "title", descending: bool = False, page: int = 0) -> list[list]:
    """A page of all objects."""
    sql, args = queries.listing(order, descending, page)
    return rows(sql, args)


@mcp.tool()
def count_by(field: str) -> list[list]:
    """Count objects by room, maker or material."""
    sql, args = queries.counts(field)
    return rows(sql, args)


def main():
    mcp.run()
