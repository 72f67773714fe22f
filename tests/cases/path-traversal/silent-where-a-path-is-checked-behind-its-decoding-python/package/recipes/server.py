from pathlib import Path
from urllib.parse import unquote

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("recipes")
ROOT = Path("/srv/recipes").resolve()


@mcp.tool()
def card(card: str) -> str:
    """A card of the box."""
    place = (ROOT / unquote(card)).resolve()
    if not place.is_relative_to(ROOT):
        raise ValueError("no such card")
    return place.read_text()
