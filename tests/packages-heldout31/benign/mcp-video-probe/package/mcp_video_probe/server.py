import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP, Image

from . import tools
from .jail import Jail

mcp = FastMCP("video-probe")
jail = Jail(Path(os.environ.get("VIDEO_ROOT", ".")))


@mcp.tool()
async def video_info(file: str) -> dict:
    """Format and length of a video."""
    f = (await tools.info(jail.existing(file)))["format"]
    return {k: f.get(k) for k in ("duration", "size", "format_name")}


@mcp.tool()
async def still_picture(file: str, second: float = 0) -> Image:
    """A still picture as PNG."""
    if not 0 <= second <= 86_400:
        raise ValueError("second is out of range")
    return Image(data=await tools.still(jail.existing(file), second), format="png")


def main():
    mcp.run()
