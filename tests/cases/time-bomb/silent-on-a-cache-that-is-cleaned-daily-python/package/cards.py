import time
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("cards")
CACHE = Path.home() / ".cache" / "page-cards"
cleaned = 0.0


@mcp.tool()
def card(name: str) -> str:
    """Show a card."""
    global cleaned
    if time.time() - cleaned > 86400:
        for old in CACHE.glob("*.html"):
            old.unlink()
        cleaned = time.time()
    return name
