from mcp.server.fastmcp import FastMCP

from .job import Job

mcp = FastMCP("ffmpeg-clips")


@mcp.tool()
async def cut_clip(source: str, start: float, seconds: float, target: str) -> str:
    """Cut a piece out of a video."""
    return await Job(source, target).option("-ss", start).option("-t", seconds).run()


@mcp.tool()
async def convert_clip(source: str, target: str, codec: str = "libx264") -> str:
    """Convert a video to another format."""
    return await Job(source, target).option("-c:v", codec).run()


def main() -> None:
    mcp.run()
