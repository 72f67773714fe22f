from mcp.server.fastmcp import FastMCP

from .db import Box

mcp = FastMCP("recipe-box")
box = Box.open()


@mcp.tool()
def add_recipe(title: str, ingredients: list[str], steps: str) -> int:
    """Add a recipe."""
    return box.add(title, ingredients, steps)


@mcp.tool()
def find_recipes(ingredient: str) -> list[dict]:
    """Recipes that use an ingredient."""
    return box.find(ingredient)


def main() -> None:
    mcp.run()
