from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import db
from .query import Query

mcp = FastMCP("sales-report")


@mcp.tool()
def sales_by(
    group: Literal["month", "region", "product"],
    order: Literal["up", "down"] = "down",
    region: str | None = None,
) -> list[list]:
    """Totals by month, region or product."""
    return db.run(Query(group, order).equals("region", region))


@mcp.tool()
def top_products(month: str, count: int = 5) -> list[list]:
    """Best selling products of a month such as 2025-05."""
    return db.run(Query("product").equals("month", month), count)


def main() -> None:
    mcp.run()
