from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .jobs import Job

mcp = FastMCP("ffmpeg-clips")
MEDIA = Path.home() / "Videos"


def _media(name: str) -> Path:
    p = (MEDIA / name).resolve()
    if not p.is_relative_to(MEDIA.resolve()):
        raise ValueError("not in the media folder")
    return p


@mcp.tool()
async def cut_clip(name: str, start: str, seconds: int, title: str = "") -> str:
    """Cut a clip out of a video and set its title."""
    job = Job(_media(name)).seek(start).length(seconds)
    if title:
        job.meta("title", title)
    return await job.run(_media(Path(name).stem + ".clip.mp4"))


@mcp.tool()
async def probe_clip(name: str) -> str:
    """Duration and codecs of a video."""
    return await Job(_media(name)).probe()


def main() -> None:
    mcp.run()
