from mcp.server.fastmcp import FastMCP

from .figures import load
from .formula import evaluate

mcp = FastMCP("kpi-formula")


@mcp.tool()
def evaluate_kpi(formula: str) -> float:
    """Evaluate a formula such as (revenue - cost) / revenue."""
    return evaluate(formula, load())


@mcp.tool()
def list_figures() -> dict[str, float]:
    """The figures that formulas may use."""
    return load()


def main() -> None:
    mcp.run()
