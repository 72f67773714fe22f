from mcp.server.fastmcp import FastMCP

from .evaluator import Evaluator

mcp = FastMCP("safe-eval")


@mcp.tool()
def eval_expression(expression: str, names: dict[str, float] | None = None) -> float:
    """Value of an arithmetic expression such as sqrt(a) + 2 * b."""
    return Evaluator(names or {}).eval(expression)


@mcp.tool()
def eval_table(expression: str, rows: list[dict[str, float]]) -> list[float]:
    """Value of an expression for up to 1000 rows."""
    return [Evaluator(r).eval(expression) for r in rows[:1000]]


def main():
    mcp.run()
