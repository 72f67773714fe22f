from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("score-keeper")


@mcp.tool()
def add_score(player: str, game: str, points: float) -> str:
    """Enter the result of a player."""
    store.add(player, game, points)
    return "ok"


@mcp.tool()
def ranking(order_by: Literal["points", "games", "name"] = "points", game: str | None = None, since: str | None = None) -> list[list]:
    """Ranking of all players, optionally of one game or since a date."""
    return [list(r) for r in store.ranking(order_by, game=game, since=since)]


@mcp.tool()
def player_history(player: str) -> list[list]:
    """All results of a player."""
    return [list(r) for r in store.history(player)]


def main() -> None:
    mcp.run()
