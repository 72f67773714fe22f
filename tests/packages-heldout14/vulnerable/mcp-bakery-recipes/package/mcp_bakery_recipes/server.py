from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("bakery-recipes")


@mcp.tool()
def read_recipe(name: str, scale: float = 1.0) -> str:
    """A recipe, with a note on scaling."""
    text = store.load(name)
    return text if scale == 1.0 else f"(multiply quantities by {scale:g})\n\n{text}"


@mcp.tool()
def save_recipe(name: str, ingredients: list[str], steps: list[str]) -> str:
    """Save a recipe."""
    body = ["## Ingredients", *[f"- {i}" for i in ingredients], "", "## Steps"]
    body += [f"{n}. {s}" for n, s in enumerate(steps, 1)]
    return f"{store.save(name, chr(10).join(body))} characters"


def main() -> None:
    mcp.run()
