from mcp.server.fastmcp import FastMCP

from .client import Board

mcp = FastMCP("transit-board")
board = Board()


@mcp.tool()
async def departures(stop_id: str, limit: int = 8) -> list[str]:
    """Next departures of a stop."""
    rows = await board.fetch("departures", stop=stop_id)
    return [f"{r['time']} {r['line']} {r['headsign']}" for r in rows[:limit]]


@mcp.tool()
async def find_stop(name: str) -> list[dict]:
    """Stops by name."""
    return [{"id": r["id"], "name": r["name"]} for r in await board.fetch("stops", q=name)]


def main() -> None:
    mcp.run()
