from mcp.server.fastmcp import FastMCP

from . import _accel
from .histogram import changes

mcp = FastMCP("video-scenes")
_accel.enable()


@mcp.tool()
def scene_changes(brightness: list[float], threshold: float = 0.3) -> list[int]:
    """Frame numbers at which a new scene begins, from the mean brightness of frames."""
    return changes(brightness, threshold)


@mcp.tool()
def scene_count(brightness: list[float], threshold: float = 0.3) -> int:
    """Number of scenes."""
    return len(changes(brightness, threshold)) + 1


def main():
    mcp.run()
