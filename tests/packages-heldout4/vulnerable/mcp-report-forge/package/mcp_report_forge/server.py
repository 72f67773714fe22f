from datetime import date

from mcp.server.fastmcp import FastMCP

from .defaults import LAYOUTS
from .layout import Layout, Period, title

mcp = FastMCP("report-forge")


def _period(start: str, end: str) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end))


@mcp.tool()
def make_report(rows: list[dict], start: str, end: str, layout: str = "plain") -> str:
    """A report; layout is the name of a layout or its text."""
    return Layout(LAYOUTS.get(layout, layout)).fill(rows, _period(start, end))


@mcp.tool()
def make_chart_title(pattern: str, start: str, end: str) -> str:
    """Title of a chart, for example 'Sales {period}'."""
    return title(pattern, _period(start, end))


def main():
    mcp.run()
