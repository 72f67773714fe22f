from mcp.server.fastmcp import FastMCP

from .formula import FUNCTIONS, Evaluator

mcp = FastMCP("cell-calc")
Value = int | float | str


@mcp.tool()
def evaluate(formula: str, values: dict[str, Value] | None = None) -> Value:
    """Evaluate a formula such as round(price * 1.2, 2) with named values."""
    return Evaluator(values or {})(formula)


@mcp.tool()
def fill_column(rows: list[dict[str, Value]], column: str, formula: str) -> list[dict[str, Value]]:
    """Add a column to every row; other columns are used by their names."""
    return [{**r, column: Evaluator(r)(formula)} for r in rows[:5_000]]


@mcp.tool()
def functions() -> list[str]:
    """Names of the functions."""
    return sorted(FUNCTIONS)


def main() -> None:
    mcp.run()
