from mcp.server.fastmcp import FastMCP

from .data import PLAYERS
from .formula import FormulaError, evaluate

mcp = FastMCP("stats-formula")


@mcp.tool()
def players() -> list[str]:
    """Names of the players."""
    return sorted(PLAYERS)


@mcp.tool()
def formula(player: str, text: str) -> str:
    """Evaluate a formula with + - * / over a player's numbers: goals, assists, games, minutes."""
    if player not in PLAYERS:
        return "no such player"
    try:
        return f"{evaluate(text, PLAYERS[player]):.3f}"
    except FormulaError as e:
        return f"error: {e}"


def main():
    mcp.run()
