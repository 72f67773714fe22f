from mcp.server.fastmcp import FastMCP

from . import ffmpeg
from .library import source, target

mcp = FastMCP("clip-convert")


@mcp.tool()
async def cut_clip(video: str, start: str, length: str = "10") -> str:
    """Cut a clip; start and length as seconds or hh:mm:ss."""
    out = target(video, ".mp4")
    await ffmpeg.run(source(video), out, ffmpeg.window(start, length) + " -c copy")
    return out.name


@mcp.tool()
async def to_gif(video: str, width: int = 480) -> str:
    """Convert a short video to an animated GIF."""
    out = target(video, ".gif")
    await ffmpeg.run(source(video), out, f"-vf scale={int(width)}:-1 -loop 0")
    return out.name


def main():
    mcp.run()
