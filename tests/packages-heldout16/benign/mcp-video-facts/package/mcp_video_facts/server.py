from mcp.server.fastmcp import FastMCP, Image

from . import probe

mcp = FastMCP("video-facts")


@mcp.tool()
def facts(name: str) -> dict:
    """Codec, length and size of a video in the folder."""
    info = probe.facts(probe.locate(name))
    video = next((s for s in info["streams"] if s["codec_type"] == "video"), {})
    return {
        "codec": video.get("codec_name"),
        "size": f"{video.get('width')}x{video.get('height')}",
        "seconds": float(info["format"]["duration"]),
    }


@mcp.tool()
def frame(name: str, second: float = 0) -> Image:
    """One frame as an image."""
    if not 0 <= second < 86_400:
        raise ValueError("second is out of range")
    return Image(data=probe.frame(probe.locate(name), second), format="png")


def main():
    mcp.run()
