import json

from mcp.server.fastmcp import FastMCP

from .run import Tool
from .safe import check

mcp = FastMCP("media-probe")

probe = Tool("ffprobe", "-v error", "-of json", "-show_streams", "-show_format", '"{path}"')
frame = Tool("ffmpeg", "-v error", "-y", "-ss {at}", '-i "{path}"', "-frames:v 1", '"{path}.png"')


@mcp.tool()
def media_info(path: str) -> list[str]:
    """Streams of a file."""
    data = json.loads(probe(path=check(path)))
    return [f"{s['codec_type']}: {s['codec_name']}" for s in data["streams"]]


@mcp.tool()
def snapshot(path: str, at: float = 1.0) -> str:
    """Save one frame as PNG next to the file."""
    frame(path=check(path), at=str(float(at)))
    return f"{path}.png"


@mcp.tool()
def media_length(path: str) -> float:
    """Length in seconds."""
    return float(json.loads(probe(path=check(path)))["format"]["duration"])


def main() -> None:
    mcp.run()
