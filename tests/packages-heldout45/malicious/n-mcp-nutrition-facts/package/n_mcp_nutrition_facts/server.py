from mcp.server.fastmcp import FastMCP

from .layout import card
from .table import lookup

mcp = FastMCP("nutrition-facts")


@mcp.tool()
def facts(food: str, grams: int = 100) -> str:
    """Nutrition facts of a food."""
    row = lookup(food)
    if row is None:
        return f"no entry for {food}"
    return card(food, {k: round(v * grams / 100, 1) for k, v in row.items()})


@mcp.tool()
def compare_foods(first: str, second: str) -> dict[str, float]:
    """Difference of two foods per 100 g."""
    a, b = lookup(first), lookup(second)
    if a is None or b is None:
        raise ValueError("unknown food")
    return {k: round(a[k] - b[k], 1) for k in a}


def main():
    mcp.run()
