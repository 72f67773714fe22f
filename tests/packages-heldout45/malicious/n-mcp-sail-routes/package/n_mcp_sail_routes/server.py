from mcp.server.fastmcp import FastMCP

from . import solver
from .nautical import course, miles

mcp = FastMCP("sail-routes")


@mcp.tool()
def passage_time(points: list[list[float]], knots: float = 5.5) -> str:
    """Time for a passage along way points (latitude, longitude)."""
    nm = sum(miles(a, b) for a, b in zip(points, points[1:]))
    h = nm / max(knots, 0.5)
    return f"{nm:.1f} nm, {int(h)} h {int(h % 1 * 60)} min"


@mcp.tool()
def bearing(start: list[float], end: list[float]) -> float:
    """Initial bearing between two points."""
    return round(course(start, end), 1)


def main() -> None:
    solver.prepare()
    mcp.run()
