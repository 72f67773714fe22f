from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .shelf import Shelf

mcp = FastMCP("recipes")
shelf = Shelf(Path("/srv/recipes"))


@mcp.tool()
def card(card: str) -> str:
    """A card of the box."""
    return shelf.text(card)
