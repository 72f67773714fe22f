from mcp.server.fastmcp import FastMCP

from . import draw
from .theme import Theme

mcp = FastMCP("chart-sketch")
_theme = Theme().load()


@mcp.tool()
def bar_chart(labels: list[str], values: list[float], width: int = 40) -> str:
    """Horizontal bars as text."""
    return draw.bars(labels, values, max(5, min(width, 120)))


@mcp.tool()
def sparkline(values: list[float]) -> str:
    """One line of block characters."""
    return draw.spark(values)


@mcp.tool()
def svg_line(series: dict[str, list[float]]) -> str:
    """A line chart as SVG."""
    return draw.line_svg(series, _theme.colour)


def main() -> None:
    mcp.run()
