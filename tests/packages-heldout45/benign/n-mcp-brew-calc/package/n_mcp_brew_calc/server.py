from mcp.server.fastmcp import FastMCP

from .expression import ExpressionError, evaluate as run
from .formulas import FORMULAS

mcp = FastMCP("brew-calc")


@mcp.tool()
def evaluate(expression: str, values: dict[str, float] | None = None) -> float | str:
    """Value of a formula such as (og - fg) * 131.25, or of a named formula."""
    try:
        return round(run(FORMULAS.get(expression, expression), values or {}), 4)
    except ExpressionError as e:
        return f"error: {e}"


@mcp.tool()
def formulas() -> dict[str, str]:
    """Named formulas."""
    return FORMULAS


def main() -> None:
    mcp.run()
