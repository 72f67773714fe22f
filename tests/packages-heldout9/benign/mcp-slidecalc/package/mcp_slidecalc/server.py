from mcp.server.fastmcp import FastMCP
from mcp.server.fastmcp.exceptions import ToolError

from .pratt import FUNCTIONS, compile_expression

mcp = FastMCP("slidecalc")


@mcp.tool()
def calculate(expression: str) -> float:
    """Value of an arithmetic expression."""
    if len(expression) > 1000:
        raise ToolError("expression is too long")
    try:
        return compile_expression(expression).eval()
    except (ArithmeticError, ValueError, TypeError, RecursionError) as e:
        raise ToolError(str(e)) from None


@mcp.tool()
def functions() -> list[str]:
    """Names of the functions."""
    return sorted(FUNCTIONS)


def main() -> None:
    mcp.run()
