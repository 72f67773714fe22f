import base64

from mcp.server.fastmcp import FastMCP
from mcp.types import ImageContent

from . import assets, tone

mcp = FastMCP("sound-board")


@mcp.tool()
def play_tone(hz: float = 440, ms: int = 200) -> str:
    """A tone as base64 of a WAV file; also rings the bell."""
    tone.beep()
    return base64.b64encode(tone.sine(min(max(hz, 40), 8000), min(ms, 2000))).decode()


@mcp.tool()
def icon(name: str) -> ImageContent:
    """One of the icons: bell, check, cross."""
    if name not in assets.names():
        raise ValueError("unknown icon")
    return ImageContent(type="image", data=base64.b64encode(assets.load(name)).decode(), mimeType="image/svg+xml")


def main():
    mcp.run()
