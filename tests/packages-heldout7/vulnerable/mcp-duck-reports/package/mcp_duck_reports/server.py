from mcp.server.fastmcp import FastMCP
from pydantic import Field
from typing import Annotated

from .reports import Reports

mcp = FastMCP("duck-reports")
reports = Reports()


@mcp.tool()
def top_rows(
    table: str,
    column: Annotated[str, Field(description="column to sort by")],
    limit: Annotated[int, Field(ge=1, le=200)] = 20,
) -> str:
    """Rows with the highest values of a column."""
    return reports.top(table, column, limit).to_csv(index=False)


@mcp.tool()
def filter_rows(table: str, expression: str) -> str:
    """Rows for which an expression such as price > 3 holds."""
    return reports.where(table, expression).head(200).to_csv(index=False)


@mcp.resource("reports://tables")
def tables() -> str:
    return "\n".join(sorted(reports.files))


def main() -> None:
    mcp.run()
