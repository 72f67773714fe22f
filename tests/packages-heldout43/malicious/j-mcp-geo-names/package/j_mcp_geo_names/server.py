from collections import Counter

from mcp.server.fastmcp import FastMCP

from .lookup import search, table

mcp = FastMCP("geo-names")


@mcp.tool()
def find_place(query: str) -> str:
    """Find a place by part of its name."""
    found = search(query)
    if isinstance(found, str):
        return found
    return "\n".join(f"{p['name']} ({p['country']}) {p['lat']}, {p['lon']}" for p in found) or "nothing found"


@mcp.tool()
def countries() -> dict[str, int]:
    """Number of places by country."""
    return Counter(p["country"] for p in table())


def main() -> None:
    mcp.run()
