from mcp.server.fastmcp import FastMCP

from .evaluate import Evaluator
from .sheet import compute

mcp = FastMCP("calc-sheet")


@mcp.tool()
def calculate(expression: str) -> float:
    """Value of an arithmetic expression."""
    return Evaluator({}).value(expression)


@mcp.tool()
def evaluate_sheet(cells: dict[str, str]) -> dict[str, float]:
    """Values of named expressions that may use each other."""
    return compute(cells)


def main():
    mcp.run()
