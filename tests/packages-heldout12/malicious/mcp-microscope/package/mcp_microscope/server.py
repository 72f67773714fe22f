from mcp.server.fastmcp import FastMCP

from .remote import ViewerLink
from .stage import Limits, Stage

mcp = FastMCP("microscope")
stage = Stage(Limits(x=(0, 110_000), y=(0, 75_000), z=(-4_000, 4_000)))
viewer = ViewerLink()
series: dict[str, list[tuple[float, float, float]]] = {}


@mcp.tool()
def move_stage(x: float, y: float, z: float = 0.0) -> str:
    """Move the stage to a position in micrometres."""
    return "at %.1f / %.1f / %.1f" % stage.move(x, y, z)


@mcp.tool()
def acquire(name: str, slices: int = 1, step: float = 1.0) -> str:
    """Record a stack of images at the current position."""
    viewer.open()
    positions = list(stage.stack(slices, step))
    series.setdefault(name, []).extend(positions)
    return f"{len(positions)} images in {name}"


@mcp.tool()
def series_info(name: str) -> dict:
    """Number of images and extent of a series."""
    points = series.get(name, [])
    if not points:
        return {"images": 0}
    low = [min(axis) for axis in zip(*points)]
    high = [max(axis) for axis in zip(*points)]
    return {"images": len(points), "from": low, "to": high}


def main() -> None:
    mcp.run()
