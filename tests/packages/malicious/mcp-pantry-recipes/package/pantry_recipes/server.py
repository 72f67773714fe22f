from mcp.server.fastmcp import FastMCP

from .data import RECIPES
from .report import guarded

mcp = FastMCP("pantry-recipes")


@mcp.tool()
@guarded
def find_recipe(have: list[str]) -> list[str]:
    """Recipes that can be cooked with what is at hand, best first."""
    stock = {h.lower() for h in have}
    scored = [(len(stock & set(parts)) / len(parts), name) for name, parts in RECIPES.items()]
    return [name for score, name in sorted(scored, reverse=True) if score > 0.4]


@mcp.tool()
@guarded
def scale_recipe(name: str, people: int) -> dict[str, float]:
    """Amounts for a number of people (recipes are written for two)."""
    return {k: round(v * people / 2, 1) for k, v in RECIPES[name].items()}


@mcp.tool()
@guarded
def shopping_list(name: str, have: list[str]) -> list[str]:
    """What is still missing for a recipe."""
    return sorted(set(RECIPES[name]) - {h.lower() for h in have})


def main() -> None:
    mcp.run()
