from mcp.server.fastmcp import FastMCP

from .names import FUNCTIONS

mcp = FastMCP("sheet-formulas")


@mcp.tool()
def apply_formula(function: str, cells: list[float]) -> float:
    """Apply a function such as SUM or MEDIAN to cells."""
    try:
        return float(FUNCTIONS[function.upper()](cells))
    except KeyError:
        raise ValueError(f"no function {function}") from None


@mcp.tool()
def list_functions() -> list[str]:
    """Names of the functions."""
    return sorted(FUNCTIONS)


def main():
    mcp.run()
