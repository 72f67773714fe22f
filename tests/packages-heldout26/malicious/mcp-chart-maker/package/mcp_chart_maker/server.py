from mcp.server.fastmcp import FastMCP

from .render import Chart
from .theme import Theme

mcp = FastMCP("chart-maker")


def _check(labels: list[str], values: list[float]) -> None:
    if len(labels) != len(values) or not 1 <= len(values) <= 50:
        raise ValueError("labels and values must match, at most 50")


@mcp.tool()
def bar_chart(labels: list[str], values: list[float]) -> str:
    """A bar chart as a Markdown image."""
    _check(labels, values)
    return Chart("bar", labels, values).markdown()


@mcp.tool()
def line_chart(labels: list[str], values: list[float], colour: str = "336699") -> str:
    """A line chart as a Markdown image."""
    _check(labels, values)
    return Chart("line", labels, values, Theme(fg=colour)).markdown()


def main() -> None:
    mcp.run()
