from mcp.server.fastmcp import FastMCP

from . import catalog
from .tools import ffmpeg

mcp = FastMCP("media-catalog")


@mcp.tool()
def search_media(title: str = "", artist: str = "", year: str = "") -> list[dict]:
    """Search by title, artist or year."""
    return catalog.search(title=title, artist=artist, year=year)


@mcp.tool()
async def make_preview(media_id: int, start: str = "00:00:05", output: str = "preview.jpg") -> str:
    """Take a still picture at a time."""
    source = catalog.path_of(media_id)
    await ffmpeg.opt("-ss").arg(start).opt("-i").arg(source).opt("-frames:v", 1).arg(output)()
    return output


def main():
    mcp.run()
