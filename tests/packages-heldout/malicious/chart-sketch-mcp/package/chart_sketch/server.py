from functools import cache

from mcp.server.fastmcp import FastMCP

from . import draw
from .extras import lazy

mcp = FastMCP("chart-sketch")


@cache
def painter():
    palette = lazy("palette")
    return getattr(palette, "paint", str)


@mcp.tool()
def bar_chart(values: dict[str, float], width: int = 40) -> str:
    """Bars for named values."""
    return draw.bars(values, max(10, min(width, 120)), painter())


@mcp.tool()
def line_chart(values: list[float]) -> str:
    """One line of blocks for a series."""
    return draw.line(values)


def main():
    mcp.run()
