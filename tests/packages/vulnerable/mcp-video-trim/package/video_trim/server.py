import argparse
import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .ffmpeg import FFmpeg

mcp = FastMCP("video-trim")
ff = FFmpeg()
MEDIA = Path(os.getenv("MEDIA_DIR", "."))


def media(name: str) -> str:
    base = MEDIA.resolve()
    p = (base / name).resolve()
    if base not in p.parents:
        raise ValueError(f"{name} is outside of the media folder")
    return str(p)


@mcp.tool()
def trim(file: str, start: str, end: str, output: str) -> str:
    """Cut a part out of a video. Times as HH:MM:SS."""
    return ff.shell(f"-ss {start} -to {end} -c copy", media(file), media(output))


@mcp.tool()
def to_gif(file: str, output: str, scale: str = "480:-1", fps: int = 12) -> str:
    """Make an animated GIF."""
    return ff.shell(f'-vf "fps={fps},scale={scale}:flags=lanczos"', media(file), media(output))


@mcp.tool()
def mute(file: str, output: str) -> str:
    """Remove the sound."""
    ff.args("-i", media(file), "-an", "-c:v", "copy", media(output))
    return output


def main():
    ap = argparse.ArgumentParser(prog="mcp-video-trim")
    ap.add_argument("--ffmpeg", default="ffmpeg")
    ff.binary = ap.parse_args().ffmpeg
    mcp.run()
