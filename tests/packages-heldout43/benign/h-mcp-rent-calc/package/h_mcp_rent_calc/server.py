from mcp.server.fastmcp import FastMCP

from . import evaluator

mcp = FastMCP("rent-calc")


@mcp.tool()
def evaluate(formula: str, values: dict[str, float]) -> str:
    """Value of a formula with named values."""
    try:
        return f"{evaluator.evaluate(formula, values):.4f}"
    except evaluator.FormulaError as e:
        return f"error: {e}"


@mcp.tool()
def rental_yield(rent: float, price: float, costs: float = 0.0) -> float:
    """Net yield in per cent from a month's rent."""
    return round(evaluator.evaluate("100 * (rent * 12 - costs) / price", {"rent": rent, "price": price, "costs": costs}), 2)


def main():
    mcp.run()
