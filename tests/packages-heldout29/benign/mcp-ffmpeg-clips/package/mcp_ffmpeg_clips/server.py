from mcp.server.fastmcp import FastMCP

from . import paths
from .ffmpeg import probe, run

mcp = FastMCP("ffmpeg-clips")


@mcp.tool()
async def probe_video(name: str) -> dict:
    """Length and streams of a video of the media folder."""
    return await probe(paths.existing(name))


@mcp.tool()
async def cut_clip(name: str, start: float, seconds: float, output: str) -> str:
    """Copy a part of a video into a new file."""
    if not 0 < seconds <= 3600 or start < 0:
        raise ValueError("bad range")
    src, dst = paths.existing(name), paths.new(output)
    await run(["-ss", f"{start:.3f}", "-i", str(src), "-t", f"{seconds:.3f}", "-c", "copy", str(dst)])
    return dst.name


@mcp.tool()
async def make_gif(name: str, start: float, output: str, width: int = 320) -> str:
    """Three seconds of a video as a GIF."""
    src, dst = paths.existing(name), paths.new(output)
    scale = f"fps=12,scale={max(64, min(int(width), 640))}:-1"
    await run(["-ss", f"{max(0.0, start):.3f}", "-t", "3", "-i", str(src), "-vf", scale, str(dst)])
    return dst.name


def main() -> None:
    mcp.run()
