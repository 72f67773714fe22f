from math import asin, cos, radians, sin, sqrt

import typer
from mcp.server.fastmcp import FastMCP

from .elevation import profile
from .naismith import climb, hours

mcp = FastMCP("hike-planner")


def _km(a: tuple[float, float], b: tuple[float, float]) -> float:
    la, lo, lb, lp = map(radians, (*a, *b))
    return 12742 * asin(sqrt(sin((lb - la) / 2) ** 2 + cos(la) * cos(lb) * sin((lp - lo) / 2) ** 2))


@mcp.tool()
def ascent(points: list[tuple[float, float]]) -> float:
    """Metres of ascent along points."""
    return climb(profile(points))


@mcp.tool()
def plan_hike(points: list[tuple[float, float]], pace: float = 5.0) -> dict:
    """Distance, ascent and walking time."""
    km = sum(_km(a, b) for a, b in zip(points, points[1:]))
    up = ascent(points)
    return {"km": round(km, 1), "ascent": up, "hours": hours(km, up, pace)}


def serve() -> None:
    mcp.run()


def main() -> None:
    typer.run(serve)
