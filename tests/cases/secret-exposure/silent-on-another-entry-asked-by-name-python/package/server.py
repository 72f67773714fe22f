import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shop")


def settings() -> dict[str, object]:
    found = {
        "host": os.getenv("SHOP_HOST", "localhost"),
        "password": os.getenv("SHOP_PASSWORD"),
        "schema": os.getenv("SHOP_SCHEMA"),
    }
    found = {name: value for name, value in found.items() if value is not None}
    if os.getenv("SHOP_PURE"):
        found["pure"] = True
    return found


@mcp.tool()
def tables() -> str:
    """List the tables."""
    kept = settings()
    return "Tables in " + str(kept.get("schema", "all"))
