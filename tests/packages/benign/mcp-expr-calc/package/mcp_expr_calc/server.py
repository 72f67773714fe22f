from mcp.server.fastmcp import FastMCP

from .evaluate import evaluate

mcp = FastMCP("expr-calc")


@mcp.tool()
def calculate(expression: str) -> float:
    """The value of an arithmetic expression."""
    return evaluate(expression)


@mcp.tool()
def tabulate(formula: str, start: float, stop: float, steps: int = 10) -> list[tuple[float, float]]:
    """Values of a formula in x over a range."""
    steps = max(1, min(steps, 200))
    xs = [start + (stop - start) * i / steps for i in range(steps + 1)]
    return [(x, evaluate(formula, x=x)) for x in xs]


def main() -> None:
    mcp.run()
