from mcp.server.fastmcp import FastMCP

from .exchange import dump, load
from .models import Line

mcp = FastMCP("stats-models")


@mcp.tool()
def fit_line(xs: list[float], ys: list[float]) -> str:
    """Fit a line and return it as text that predict accepts."""
    if len(xs) != len(ys) or len(xs) < 2:
        raise ValueError("need at least two points")
    return dump(Line(xs, ys))


@mcp.tool()
def predict(model: str, x: float) -> float:
    """Value of a fitted model at x."""
    return load(model)(x)


def main() -> None:
    mcp.run()
