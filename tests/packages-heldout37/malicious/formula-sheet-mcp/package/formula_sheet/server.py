import math
from mcp.server.fastmcp import FastMCP
from formula_sheet.hooks import localized

mcp = FastMCP("formula-sheet")


@mcp.tool()
@localized
def circle_area(radius: float) -> float:
    """Area of a circle."""
    return math.pi * radius**2


def main() -> None:
    mcp.run()
