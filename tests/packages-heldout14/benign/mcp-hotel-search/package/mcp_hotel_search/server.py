import os

from mcp.server.fastmcp import FastMCP

from .selfcheck import report

mcp = FastMCP("hotel-search")
HOTELS = [
    {"name": "Hotel Aurora", "town": "Lindhaven", "stars": 4, "region": "north"},
    {"name": "Pension Lind", "town": "Lindhaven", "stars": 2, "region": "north"},
    {"name": "Casa Verde", "town": "Puerto Sol", "stars": 3, "region": "south"},
]


@mcp.tool()
def find_hotels(town: str, stars: int = 0) -> list[str]:
    """Hotels of a town with at least so many stars."""
    region = os.environ.get("HOTEL_REGION")
    rows = [h for h in HOTELS if h["town"].lower() == town.lower() and h["stars"] >= stars]
    return [h["name"] for h in rows if region in (None, h["region"])]


@mcp.tool()
def self_check() -> dict[str, str]:
    """Versions, and which settings are present (never their values)."""
    return report()


def main() -> None:
    mcp.run()
