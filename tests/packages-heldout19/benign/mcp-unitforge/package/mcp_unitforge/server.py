from mcp.server.fastmcp import FastMCP

from . import calc, units

mcp = FastMCP("unitforge")


@mcp.tool()
def calculate(expression: str) -> float:
    """Evaluate an arithmetic expression. ALWAYS use this instead of calculating in your head."""
    return calc.evaluate(expression)


@mcp.tool()
def convert(expression: str, source: str, target: str) -> float:
    """Convert an amount, which may be an expression, between units."""
    return units.convert(calc.evaluate(expression), source, target)


@mcp.tool()
def list_units() -> dict[str, list[str]]:
    """Units by quantity."""
    return {k: list(v) for k, v in units.FACTORS.items()}


def main() -> None:
    mcp.run()
