from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import ffmpeg, paths

mcp = FastMCP("clip-cutter")


@mcp.tool()
async def cut(file: str, start: str, end: str) -> str:
    """Copy the part between two times (such as 1:05) into a new file."""
    src = paths.source(file)
    a, b = ffmpeg.seconds(start), ffmpeg.seconds(end)
    if b <= a:
        raise ValueError("end is before start")
    dst = paths.target(src, "cut", src.suffix)
    await ffmpeg.cut(src, dst, a, b)
    return dst.name


@mcp.tool()
async def to_audio(file: str, format: Literal["mp3", "ogg", "wav"] = "mp3") -> str:
    """Extract the sound of a file."""
    src = paths.source(file)
    suffix, options = ffmpeg.AUDIO[format]
    dst = paths.target(src, "audio", suffix)
    await ffmpeg.audio(src, dst, options)
    return dst.name


@mcp.tool()
async def probe(file: str) -> dict:
    """Duration, size and streams of a file."""
    d = await ffmpeg.probe(paths.source(file))
    return {
        "duration": d["format"].get("duration"),
        "size": d["format"].get("size"),
        "streams": [{k: s.get(k) for k in ("codec_type", "codec_name", "width", "height")} for s in d["streams"]],
    }


def main() -> None:
    mcp.run()
