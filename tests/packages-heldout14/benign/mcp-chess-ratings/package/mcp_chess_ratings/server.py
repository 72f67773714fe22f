from mcp.server.fastmcp import FastMCP

from .formula import evaluate

mcp = FastMCP("chess-ratings")


@mcp.tool()
def expected_score(own: float, other: float) -> float:
    """Expected score by the Elo formula."""
    return round(1 / (1 + 10 ** ((other - own) / 400)), 4)


@mcp.tool()
def apply_formula(formula: str, rating: float, score: float, expected: float) -> float:
    """New rating by a formula such as rating + 20 * (score - expected)."""
    return round(evaluate(formula, {"rating": rating, "score": score, "expected": expected}), 1)


def main() -> None:
    mcp.run()
