from mcp.server.fastmcp import FastMCP

from . import expr

mcp = FastMCP("chem-calc")


@mcp.tool()
def evaluate(expression: str) -> str:
    """Value of an expression such as R * 298.15 / F."""
    try:
        return f"{expr.evaluate(expression):.8g}"
    except (expr.Unsupported, SyntaxError, ArithmeticError) as e:
        return f"cannot evaluate: {e}"


@mcp.tool()
def dilution(stock: float, target: float, volume: float) -> float:
    """Volume of stock that is needed for a dilution (C1 V1 = C2 V2)."""
    return round(target * volume / stock, 4)


def main():
    mcp.run()
