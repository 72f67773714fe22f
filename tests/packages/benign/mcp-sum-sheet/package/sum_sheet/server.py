from mcp.server.fastmcp import FastMCP

from .steps import run

mcp = FastMCP("sum-sheet")


@mcp.tool()
def apply(name: str, values: list[float]) -> str:
    """Apply a step, sum or mean, to a column."""
    return run(name, values)


def main() -> None:
    mcp.run()
