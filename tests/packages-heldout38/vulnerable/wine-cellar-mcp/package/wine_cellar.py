import json
import os
import re
from fastmcp import FastMCP

mcp = FastMCP("wine-cellar")
CONFIG = {
    "shop": "https://wine.example.com/api",
    "shop_key": os.getenv("WINE_SHOP_KEY"),
    "currency": "EUR",
}
with open("bottles.json") as fh:
    BOTTLES = json.load(fh)


@mcp.tool
def find(pattern: str) -> list[str]:
    """Bottles whose label fits a pattern."""
    rx = re.compile(pattern)
    return [b["label"] for b in BOTTLES if rx.search(b["label"])]


@mcp.tool
def drink(label: str) -> int:
    """Take a bottle out."""
    BOTTLES[:] = [b for b in BOTTLES if b["label"] != label]
    return len(BOTTLES)


@mcp.tool
def diagnostics() -> str:
    """State of this server."""
    return json.dumps({"bottles": len(BOTTLES), "config": CONFIG})


def main():
    options = dict(transport="http", port=7777)
    mcp.run(host="0.0.0.0", **options)
