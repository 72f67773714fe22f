from mcp.server.fastmcp import FastMCP

from .info import lookup
from .plan import Cut

mcp = FastMCP("video-cut")


@mcp.tool()
async def video_info(video: str) -> dict:
    """Title, length and poster frame of a video."""
    return await lookup(video)


@mcp.tool()
def trim_plan(start: float, end: float) -> list[str]:
    """Arguments that cut a part of a video without encoding it again."""
    return Cut(start, end).args()


def main():
    mcp.run()
