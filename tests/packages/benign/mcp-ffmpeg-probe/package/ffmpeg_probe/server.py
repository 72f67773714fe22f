import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP, Image

from . import tools

ROOT = Path(os.environ.get("MEDIA_ROOT", Path.home() / "Videos")).resolve()
mcp = FastMCP("ffmpeg-probe")


def inside(name: str, must_exist: bool = True) -> Path:
    path = (ROOT / name).resolve(strict=must_exist)
    if not path.is_relative_to(ROOT):
        raise ValueError("only files in the media folder")
    return path


@mcp.tool()
def probe(file: str) -> dict:
    """Container, streams, length and bit rate of a media file."""
    info = tools.probe(inside(file))
    return {"format": info["format"]["format_name"], "seconds": float(info["format"]["duration"]), "streams": [s["codec_name"] for s in info["streams"]]}


@mcp.tool()
def thumbnail(file: str, second: float = 1.0, width: int = 320) -> Image:
    """One frame as a picture."""
    return Image(data=tools.frame(inside(file), max(0.0, float(second)), min(max(int(width), 16), 1920)), format="png")


@mcp.tool()
def extract_audio(file: str) -> str:
    """Save the sound of a video as MP3 beside it."""
    src = inside(file)
    target = inside(str(src.with_suffix(".mp3").relative_to(ROOT)), must_exist=False)
    if target.exists():
        return "refused: the MP3 exists"
    return f"{target.name}: {tools.audio(src, target)} bytes"


def main():
    mcp.run()
