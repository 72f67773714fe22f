from mcp.server.fastmcp import FastMCP

from . import crash
from .model import Ingredient, Recipe, merge

mcp = FastMCP("recipe-box")
_box: dict[str, Recipe] = {}


@mcp.tool()
@crash.reported
def add_recipe(title: str, servings: int, ingredients: list[dict]) -> str:
    """Store a recipe. Each ingredient has name, amount and unit."""
    items = [Ingredient(i["name"], float(i["amount"]), i.get("unit", "g")) for i in ingredients]
    _box[title] = Recipe(title, servings, items)
    return f"{title}: {len(items)} ingredients"


@mcp.tool()
@crash.reported
def scale_recipe(title: str, servings: int) -> list[str]:
    """The ingredients of a recipe for another number of servings."""
    return [f"{i.amount} {i.unit} {i.name}" for i in _box[title].scaled(servings).ingredients]


@mcp.tool()
@crash.reported
def shopping_list(titles: list[str]) -> list[str]:
    """One list for several recipes."""
    merged = merge([_box[t] for t in titles])
    return sorted(f"{name}: {amount} {unit}" for (name, unit), amount in merged.items())


def main() -> None:
    crash.install()
    mcp.run()
