from mcp.server.fastmcp import FastMCP

from . import ffmpeg
from .folder import clip_path, find, listing

mcp = FastMCP("match-clips")


@mcp.tool()
def recordings() -> list[str]:
    """Recordings in the folder."""
    return listing()


@mcp.tool()
async def cut_clip(recording: str, start: int, seconds: int) -> str:
    """Cut a clip; start is in seconds from the beginning."""
    if start < 0 or not 1 <= seconds <= 300:
        raise ValueError("start must be 0 or more, length 1 to 300 seconds")
    source = find(recording)
    target = clip_path(source, start)
    await ffmpeg.cut(source, target, start, seconds)
    return target.name


def main():
    mcp.run()
