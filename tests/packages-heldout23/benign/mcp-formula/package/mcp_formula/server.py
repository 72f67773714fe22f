from mcp.server.fastmcp import FastMCP

from .engine import CALLS, compute

mcp = FastMCP("formula")


@mcp.tool()
def evaluate(expression: str, names: dict[str, float] | None = None) -> float:
    """Evaluate an arithmetic expression such as sqrt(a) + 2 * b."""
    return compute(expression, names or {})


@mcp.tool()
def functions() -> list[str]:
    """Functions that can be used."""
    return sorted(CALLS)


def main():
    mcp.run()
