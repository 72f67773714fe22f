from mcp.server.fastmcp import FastMCP

from .palette import Theme
from .svg import bars, line

mcp = FastMCP("chart-maker")
theme = Theme.load("theme.png")


@mcp.tool()
def bar_chart(values: dict[str, float], title: str = "") -> str:
    """SVG bar chart of labelled values."""
    if not 0 < len(values) <= 40:
        raise ValueError("between 1 and 40 values")
    return bars(values, title, theme.colours)


@mcp.tool()
def line_chart(points: list[float], title: str = "") -> str:
    """SVG line chart of a series."""
    return line(points[:2000], title, theme.colours)


def main() -> None:
    mcp.run()
