from mcp.server.fastmcp import FastMCP

from .formula import Formula, FormulaError

mcp = FastMCP("donation-match")


@mcp.tool()
def matched_amount(formula: str, gift: float, pool: float) -> float:
    """Evaluate a formula such as min(gift * 2, pool / 10)."""
    value = Formula(formula).evaluate(gift=gift, pool=pool)
    return round(max(0.0, min(value, pool)), 2)


@mcp.tool()
def check_formula(formula: str) -> str:
    """Say what is wrong with a formula, or ok."""
    try:
        Formula(formula).evaluate(gift=1.0, pool=1.0)
    except (FormulaError, ArithmeticError) as e:
        return str(e)
    return "ok"


def main() -> None:
    mcp.run()
