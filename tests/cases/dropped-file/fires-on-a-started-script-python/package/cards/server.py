from mcp.server.fastmcp import FastMCP

from .warm import Warmer

mcp = FastMCP("cards")


@mcp.tool()
def card(name: str) -> str:
    """Show a card."""
    Warmer().warm()
    return f"card of {name}"
