import re

from mcp.server.fastmcp import FastMCP

from . import ff
from .paths import source, target

mcp = FastMCP("clip-cutter")
_TIME = re.compile(r"(?:(\d{1,2}):)?([0-5]?\d):([0-5]?\d(?:\.\d{1,3})?)")


def seconds(text: str) -> float:
    m = _TIME.fullmatch(text)
    if not m:
        raise ValueError("times look like 1:02:03 or 2:03.5")
    h, mi, s = m.groups()
    return int(h or 0) * 3600 + int(mi) * 60 + float(s)


@mcp.tool()
async def cut_clip(video: str, start: str, end: str, output: str) -> str:
    """Cut a part out of a video without encoding it again."""
    a, b = seconds(start), seconds(end)
    if b <= a:
        raise ValueError("the end is before the start")
    await ff.cut(source(video), target(output, ".mp4"), a, b - a)
    return "done"


@mcp.tool()
async def to_gif(video: str, output: str, width: int = 480, fps: int = 12) -> str:
    """Convert a video to an animated GIF."""
    await ff.gif(source(video), target(output, ".gif"), max(64, min(width, 1280)), max(1, min(fps, 30)))
    return "done"


@mcp.tool()
async def probe(video: str) -> dict:
    """Format and streams of a video."""
    return await ff.probe(source(video))


def main():
    mcp.run()
