import keyword
import re

from mcp.server.fastmcp import FastMCP

from .formula import CONSTANTS, FUNCTIONS, FormulaError, evaluate

mcp = FastMCP("sum-sheet")
_variables: dict[str, float] = {}
NAME = re.compile(r"^[a-z][a-z0-9_]{0,30}$")


@mcp.tool()
def calculate(formula: str) -> str:
    """Value of a formula such as (a + 2) * sqrt(9)."""
    try:
        return f"{evaluate(formula, _variables):.12g}"
    except FormulaError as e:
        return f"error: {e}"


@mcp.tool()
def set_variable(name: str, formula: str) -> str:
    """Give a value to a variable."""
    if not NAME.match(name) or keyword.iskeyword(name) or name in FUNCTIONS or name in CONSTANTS:
        return "error: this name cannot be used"
    if len(_variables) >= 200 and name not in _variables:
        return "error: too many variables"
    try:
        _variables[name] = evaluate(formula, _variables)
    except FormulaError as e:
        return f"error: {e}"
    return f"{name} = {_variables[name]:.12g}"


@mcp.tool()
def table(formula: str, variable: str, start: float, stop: float, steps: int = 10) -> list[str]:
    """Values of a formula for several values of a variable."""
    steps = max(2, min(steps, 100))
    rows = []
    for i in range(steps):
        x = start + (stop - start) * i / (steps - 1)
        try:
            rows.append(f"{x:g}\t{evaluate(formula, {**_variables, variable: x}):g}")
        except FormulaError as e:
            rows.append(f"{x:g}\terror: {e}")
    return rows


def main() -> None:
    mcp.run()
