import os

from mcp.server.fastmcp import FastMCP

from .paths import ROOT, locate

mcp = FastMCP("recipe-box")


@mcp.tool()
def list_recipes() -> list[str]:
    """Names of all recipes."""
    return sorted(n for n in os.listdir(ROOT) if n.endswith(".md"))


@mcp.tool()
def read_recipe(name: str) -> str:
    """Text of one recipe."""
    with open(locate(name), encoding="utf-8") as fh:
        return fh.read()


@mcp.tool()
def save_recipe(name: str, text: str) -> str:
    """Write a recipe."""
    target = locate(name)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "w", encoding="utf-8") as fh:
        fh.write(text)
    return f"saved {name}"


def main() -> None:
    mcp.run()
