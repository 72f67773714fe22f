from mcp.server.fastmcp import FastMCP, Image

from .media import inside, run

mcp = FastMCP("media-probe")


@mcp.tool()
async def probe(name: str) -> str:
    """Streams and duration of a media file."""
    out = await run("ffprobe", "-v", "error", "-protocol_whitelist", "file,pipe", "-of", "json", "-show_format", "-show_streams", "-i", inside(name))
    return out.decode()


@mcp.tool()
async def frame(name: str, second: float = 0) -> Image:
    """A single frame of a video."""
    args = ("-v", "error", "-protocol_whitelist", "file,pipe", "-ss", f"{max(second, 0):.3f}", "-i", inside(name))
    png = await run("ffmpeg", "-nostdin", *args, "-frames:v", "1", "-f", "image2pipe", "-c:v", "png", "pipe:1")
    return Image(data=png, format="png")


def main() -> None:
    mcp.run()
