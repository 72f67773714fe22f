from mcp.server.fastmcp import FastMCP

from .evaluator import Evaluator, FormulaError

mcp = FastMCP("formula")


@mcp.tool()
def evaluate(formula: str, cells: dict[str, float] | None = None) -> float:
    """Evaluate a formula such as =A1*2+sqrt(B1)."""
    return Evaluator({k.upper(): v for k, v in (cells or {}).items()}).eval(formula)


@mcp.tool()
def check_formula(formula: str) -> str:
    """Whether a formula without cells can be evaluated."""
    try:
        Evaluator({}).eval(formula)
    except (FormulaError, ArithmeticError, ValueError, TypeError) as e:
        return str(e)
    return "ok"


def main() -> None:
    mcp.run()
