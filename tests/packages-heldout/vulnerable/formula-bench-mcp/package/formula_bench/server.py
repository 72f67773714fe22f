from mcp.server.fastmcp import FastMCP

from .engine import Formula

mcp = FastMCP("formula-bench")


@mcp.tool()
def evaluate(formula: str, values: dict[str, float]) -> float:
    """Compute a formula with the values given."""
    return float(Formula(formula)(**values))


@mcp.tool()
def tabulate(formula: str, name: str, start: float, stop: float, steps: int = 10) -> list[list[float]]:
    """Compute a formula over a range of one value."""
    f = Formula(formula)
    steps = max(1, min(steps, 500))
    xs = [start + (stop - start) * i / steps for i in range(steps + 1)]
    return [[x, float(f(**{name: x}))] for x in xs]


@mcp.tool()
def describe_formula(formula: str) -> list[str]:
    """Names of the values a formula needs."""
    return Formula(formula).names


def main():
    mcp.run()
