from mcp.server.fastmcp import FastMCP

from .card import Card

mcp = FastMCP("weather-card")


@mcp.tool()
def card(town: str) -> str:
    """A card with the weather of a town."""
    return Card(town).shown()
