from mcp.server.fastmcp import FastMCP

from .evaluator import FUNCTIONS, safe_eval
from .units import convert as _convert

mcp = FastMCP("unit-calc")


@mcp.tool()
def evaluate(formula: str, names: dict[str, float] | None = None) -> float:
    """Value of a formula such as `sqrt(a ** 2 + b ** 2)`."""
    return safe_eval(formula, names or {})


@mcp.tool()
def convert(value: float, unit: str, to: str) -> float:
    """Convert between units of the same kind."""
    return _convert(value, unit, to)


@mcp.tool()
def functions() -> list[str]:
    """Functions that formulas may use."""
    return sorted(FUNCTIONS)


def main():
    mcp.run()
