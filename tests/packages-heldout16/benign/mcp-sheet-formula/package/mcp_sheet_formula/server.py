from mcp.server.fastmcp import FastMCP

from .calc import Calc, FormulaError

mcp = FastMCP("sheet-formula")


@mcp.tool()
def evaluate(formula: str, cells: dict[str, float] | None = None) -> float:
    """Value of a formula such as =SUM(A1, A2) * 1.2."""
    try:
        return Calc(cells or {}).value(formula)
    except (KeyError, ZeroDivisionError) as e:
        raise FormulaError(f"cannot compute: {e}") from e


@mcp.tool()
def check(formula: str, cells: dict[str, float] | None = None) -> str:
    """Check a formula."""
    try:
        Calc(cells or {}).value(formula)
    except (FormulaError, KeyError, ZeroDivisionError) as e:
        return f"not valid: {e}"
    return "valid"


def main():
    mcp.run()
