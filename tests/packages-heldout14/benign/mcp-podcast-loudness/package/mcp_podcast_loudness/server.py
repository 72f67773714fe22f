from mcp.server.fastmcp import FastMCP

from . import audio

mcp = FastMCP("podcast-loudness")


@mcp.tool()
def loudness(name: str) -> str:
    """Integrated loudness of a file in the audio folder."""
    return audio.measure(name)["input_i"] + " LUFS"


@mcp.tool()
def trim_silence(name: str) -> str:
    """Remove silence at the start; writes a new file."""
    return audio.trim(name)


def main() -> None:
    mcp.run()
