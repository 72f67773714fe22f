from functools import cache

from mcp.server.fastmcp import FastMCP

from .client import Rivers

mcp = FastMCP("river-levels")


@cache
def rivers() -> Rivers:
    return Rivers()


@mcp.tool()
def level(station: int) -> dict:
    """Current level at a station."""
    return rivers().get(f"/stations/{station:d}/level")


@mcp.tool()
def stations(river: str) -> list[dict]:
    """Stations of a river."""
    return rivers().get("/stations", river=river)


@mcp.tool()
def clear_cache() -> str:
    """Forget the cached answers."""
    return f"{rivers().cache.clear()} answers removed"


def main():
    rivers()
    mcp.run()
