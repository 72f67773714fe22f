from functools import lru_cache
from pathlib import Path

import numexpr
import pandas as pd
from mcp.server.fastmcp import FastMCP
from sympy import sympify

mcp = FastMCP("sheet-query")


@lru_cache(maxsize=8)
def sheet(mtime: float) -> pd.DataFrame:
    return pd.read_excel("budget.xlsx")


def current() -> pd.DataFrame:
    return sheet(Path("budget.xlsx").stat().st_mtime)


@mcp.tool()
def rows(condition: str) -> list[dict]:
    """Rows that fit a condition, e.g. amount > 100."""
    return current().query(condition, engine="python").head(50).to_dict("records")


@mcp.tool()
def with_column(assignment: str) -> str:
    """Add a column, e.g. total = price * n."""
    return current().eval(assignment, engine="python").to_csv(index=False)


@mcp.tool()
def quick(expression: str) -> float:
    """Value of an arithmetic expression."""
    return float(numexpr.evaluate(expression, sanitize=False))


@mcp.tool()
def simplify(formula: str) -> str:
    """Simplify a formula."""
    return str(sympify(formula).simplify())


def main():
    mcp.run()
