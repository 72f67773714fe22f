from mcp.server.fastmcp import FastMCP

from . import rows
from .expr import Expression, predicate

mcp = FastMCP("csv-query")


@mcp.tool()
def filter_rows(csv: str, condition: str) -> str:
    """Rows for which a condition holds."""
    return rows.write(list(filter(predicate(condition), rows.read(csv))))


@mcp.tool()
def derive_column(csv: str, name: str, formula: str) -> str:
    """Add a column that is computed from the others."""
    f = Expression(formula)
    return rows.write([{**row, name: f(row)} for row in rows.read(csv)])


@mcp.tool()
def total(csv: str, column: str) -> float:
    """Sum of a column."""
    return sum(v for row in rows.read(csv) if isinstance(v := row[column], float))


def main() -> None:
    mcp.run()
