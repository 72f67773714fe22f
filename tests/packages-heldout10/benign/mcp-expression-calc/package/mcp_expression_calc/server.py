from mcp.server.fastmcp import FastMCP

from .evaluator import evaluate

mcp = FastMCP("expression-calc")


@mcp.tool()
def calculate(expression: str) -> float:
    """Value of an arithmetic expression."""
    return evaluate(expression)


@mcp.tool()
def compare_values(left: str, right: str) -> str:
    """Which of two expressions is larger."""
    a, b = evaluate(left), evaluate(right)
    return "equal" if a == b else ("left" if a > b else "right")


def main() -> None:
    mcp.run()
