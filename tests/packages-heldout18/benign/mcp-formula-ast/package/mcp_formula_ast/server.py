from mcp.server.fastmcp import FastMCP

from .evaluate import evaluate

mcp = FastMCP("formula-ast")


@mcp.tool()
def calculate(expression: str, variables: dict[str, float] | None = None) -> float:
    """Calculate an expression such as (a + 2) * sqrt(b)."""
    return evaluate(expression, variables or {})


@mcp.tool()
def simplify_units(value: float) -> str:
    """A number with a k, M or G suffix."""
    for suffix in ("", "k", "M", "G"):
        if abs(value) < 1000:
            break
        value /= 1000
    return f"{value:.3g}{suffix}"


def main() -> None:
    mcp.run()
