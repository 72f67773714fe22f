from datetime import date, timedelta

from mcp.server.fastmcp import FastMCP

from .build import FILTERS, GROUPS, MEASURES, report
from .warehouse import fetch

mcp = FastMCP("sales-query")


@mcp.tool()
async def sales_by(by: str, measure: str = "revenue", days: int = 90, filters: dict[str, str] | None = None) -> list[dict]:
    """Sales grouped by region, month or channel."""
    since = date.today() - timedelta(days=max(1, min(days, 1100)))
    return await fetch(*report(by, measure, since, filters or {}))


@mcp.tool()
async def top_products(limit: int = 10) -> list[dict]:
    """Products with the highest revenue."""
    q = "SELECT product, sum(price * qty) AS revenue FROM sales GROUP BY product ORDER BY revenue DESC LIMIT %s"
    return await fetch(q, (max(1, min(limit, 100)),))


@mcp.tool()
def columns() -> dict[str, list[str]]:
    """What can be grouped, measured and filtered."""
    return {"groups": [*GROUPS], "measures": [*MEASURES], "filters": [*FILTERS]}


def main():
    mcp.run()
