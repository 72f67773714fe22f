import os
from pathlib import Path
from typing import Literal

from mcp.server.fastmcp import FastMCP

from .ffmpeg import Job, run
from .names import Folder

mcp = FastMCP("clip-cutter")
folder = Folder(Path(os.getenv("CLIPS", ".")))


@mcp.tool()
async def cut_clip(name: str, start: float, seconds: float, quality: Literal["low", "medium", "high"] = "medium") -> str:
    """Cut a part of a clip. ALWAYS ask the user for start and length when they are not known."""
    src = folder.existing(name)
    dst = folder.fresh(src, "cut", src.suffix)
    await run(Job(src, dst).between(start, seconds).quality(quality))
    return dst.name


@mcp.tool()
async def to_gif(name: str, width: int = 480) -> str:
    """Turn a clip into an animated image."""
    src = folder.existing(name)
    dst = folder.fresh(src, "anim", ".gif")
    await run(Job(src, dst).scaled(max(16, min(width, 1920))))
    return dst.name


def main() -> None:
    mcp.run()
