from mcp.server.fastmcp import FastMCP

from .calibration import corrected, register

mcp = FastMCP("peat-survey")
points: list[tuple[float, float, float]] = []


@mcp.tool()
def add_sounding(x: float, y: float, depth: float) -> str:
    """Add a sounding in metres."""
    if not points:
        register()
    if depth < 0:
        raise ValueError("depth cannot be negative")
    points.append((x, y, corrected(depth)))
    return f"{len(points)} soundings"


def _triangles(cell: float):
    grid: dict[tuple[int, int], list[float]] = {}
    for x, y, d in points:
        grid.setdefault((int(x // cell), int(y // cell)), []).append(d)
    return grid


@mcp.tool()
def volume(cell: float = 25.0) -> dict:
    """Volume of the peat from the mean depth of each grid cell."""
    if cell <= 0:
        raise ValueError("cell must be positive")
    grid = _triangles(cell)
    total = sum(sum(ds) / len(ds) * cell * cell for ds in grid.values())
    return {"cells": len(grid), "cubic_metres": round(total)}


def main() -> None:
    mcp.run()
