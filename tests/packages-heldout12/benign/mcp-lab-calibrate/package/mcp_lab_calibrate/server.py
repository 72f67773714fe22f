from mcp.server.fastmcp import FastMCP

from .fit import line
from .formula import evaluate

mcp = FastMCP("lab-calibrate")


@mcp.tool()
def fit_line(x: list[float], y: list[float]) -> dict:
    """Least squares line through calibration points."""
    return line(x, y)


@mcp.tool()
def apply_formula(formula: str, values: dict[str, float]) -> float:
    """Evaluate a formula such as (a - b) / sqrt(c) with the given values."""
    return evaluate(formula, values)


def main() -> None:
    mcp.run()
