from mcp.server.fastmcp import FastMCP

from .query import Query
from .warehouse import Warehouse

mcp = FastMCP("pg-insights")
wh = Warehouse()


@mcp.tool()
async def top_rows(table: str, by: str, where: str = "", descending: bool = True) -> list[dict]:
    """Largest or smallest rows of a table."""
    return await wh.select(Query(table).filtered(where).ordered(by, descending))


@mcp.tool()
async def table_total(table: str, column: str, since: str) -> float:
    """Sum of a column since a time."""
    return await wh.total(table, column, since)


def main() -> None:
    mcp.run()
