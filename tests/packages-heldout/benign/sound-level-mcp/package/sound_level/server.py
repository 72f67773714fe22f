from mcp.server.fastmcp import FastMCP

from .wav import level

mcp = FastMCP("sound-level")


@mcp.tool()
def level_of(name: str) -> float:
    """Level of a recording in dB below full scale."""
    return level(name)


@mcp.tool()
def compare_levels(names: list[str]) -> dict[str, float]:
    """Levels of several recordings."""
    return {n: level(n) for n in names[:20]}


def main():
    mcp.run()
