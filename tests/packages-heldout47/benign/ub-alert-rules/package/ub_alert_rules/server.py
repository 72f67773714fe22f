from mcp.server.fastmcp import FastMCP

from .expr import BadExpression, evaluate as run, names

mcp = FastMCP("alert-rules")


@mcp.tool()
def evaluate(expression: str, metrics: dict[str, float]) -> str:
    """Evaluate an expression such as `errors / requests > 0.05 and requests > 100`."""
    try:
        return "firing" if run(expression, metrics) else "quiet"
    except BadExpression as e:
        return f"error: {e}"


@mcp.tool()
def explain(expression: str) -> list[str]:
    """Metrics an expression needs."""
    return sorted(names(expression))


def main() -> None:
    mcp.run()
