from mcp.server.fastmcp import FastMCP

from .db import fetch
from .query import Query

mcp = FastMCP("parts-catalog")


@mcp.tool()
def search_parts(text: str, sort: str = "name") -> list[dict]:
    """Parts whose name holds a text."""
    return fetch(Query("parts").where("name LIKE ?", f"%{text}%").sorted(sort))


@mcp.tool()
def part(number: str) -> list[dict]:
    """One part by number."""
    return fetch(Query("parts").where("number = ?", number))


@mcp.tool()
def count_by(column: str) -> list[dict]:
    """Number of parts by the values of a column."""
    return fetch(Query("parts").grouped(column))


def main() -> None:
    mcp.run()
