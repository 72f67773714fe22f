from mcp.server.fastmcp import FastMCP

from .cards import LAYOUTS, Dish, card

mcp = FastMCP("menu-cards")


@mcp.tool()
def menu_card(title: str, dishes: list[Dish], layout: str = "plain") -> str:
    """A menu card. The layout is a name from the list of layouts or a text with place holders such as {{ title }}."""
    return card(title, dishes, layout)


@mcp.tool()
def layouts() -> list[str]:
    """Names of the layouts."""
    return sorted(LAYOUTS)


def main():
    mcp.run()
