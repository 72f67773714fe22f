from mcp.server.fastmcp import FastMCP

from .formula import names_in, parsed, value

mcp = FastMCP("score-sheet")


@mcp.tool()
def grade(formula: str, pupils: dict[str, dict[str, float]]) -> dict[str, float]:
    """Compute the grade of each pupil."""
    tree = parsed(formula)
    return {pupil: round(value(tree, scores), 2) for pupil, scores in pupils.items()}


@mcp.tool()
def explain_formula(formula: str) -> list[str]:
    """Names of the scores a formula needs."""
    return names_in(parsed(formula))


def main():
    mcp.run()
