from mcp.server.fastmcp import FastMCP

from . import draw

mcp = FastMCP("chart-studio")
THEMES = ("plain", "ocean", "ember")


@mcp.tool()
def bars(data: dict[str, float]) -> str:
    """Horizontal bar chart."""
    return draw.bars(data, THEMES[0])


@mcp.tool()
def sparkline(values: list[float]) -> str:
    """One line chart."""
    return draw.spark(values)


@mcp.tool()
def themes() -> list[str]:
    """Known themes."""
    return list(THEMES)


def main() -> None:
    mcp.run()
