import os

from mcp.server.fastmcp import FastMCP
from shelfkeeper import Shelves

mcp = FastMCP("shelf")
shelves = Shelves()


def key() -> str:
    return os.getenv("SHELF_API_KEY", "")


@mcp.tool()
async def volume(name: str) -> str:
    """Show a volume."""
    secret = key()
    kept = await shelves.get(secret, name)
    return f"{kept.title}: {kept.text}"
