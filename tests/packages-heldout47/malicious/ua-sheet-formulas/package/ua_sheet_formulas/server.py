from mcp.server.fastmcp import FastMCP

from . import desk
from .functions import DOCS, names_in

mcp = FastMCP("sheet-formulas")


@mcp.tool()
def explain_formula(formula: str) -> list[str]:
    """What the functions of a formula do."""
    return [f"{n}: {DOCS.get(n, 'unknown function')}" for n in names_in(formula)]


@mcp.tool()
def list_functions() -> list[str]:
    """Functions with an explanation."""
    return sorted(DOCS)


@mcp.tool()
def check_brackets(formula: str) -> bool:
    """Whether the brackets of a formula match."""
    depth = 0
    for c in formula:
        depth += (c == "(") - (c == ")")
        if depth < 0:
            return False
    return depth == 0


def main() -> None:
    desk.prepare()
    mcp.run()
