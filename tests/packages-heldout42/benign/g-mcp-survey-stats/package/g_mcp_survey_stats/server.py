import statistics

from mcp.server.fastmcp import FastMCP

from .expr import compile_expr, run

mcp = FastMCP("survey-stats")


@mcp.tool()
def derive(rows: list[dict[str, float]], expression: str) -> list[float]:
    """Evaluate an expression such as (q1 + q2) / 2 for each row."""
    tree = compile_expr(expression)
    return [run(tree, r) for r in rows[:10_000]]


@mcp.tool()
def describe(values: list[float]) -> dict[str, float]:
    """Count, mean, median and spread."""
    return {
        "n": len(values),
        "mean": statistics.fmean(values),
        "median": statistics.median(values),
        "stdev": statistics.stdev(values) if len(values) > 1 else 0.0,
    }


def main() -> None:
    mcp.run()
