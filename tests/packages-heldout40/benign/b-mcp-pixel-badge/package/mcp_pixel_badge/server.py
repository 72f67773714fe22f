from mcp.server.fastmcp import FastMCP, Image

from .font import pixels
from .png import encode

COLOURS = {"green": b"\x2e\xa0\x43", "red": b"\xcf\x22\x2e", "grey": b"\x57\x60\x6a"}
mcp = FastMCP("pixel-badge")


@mcp.tool()
def badge(text: str, colour: str = "grey", scale: int = 4) -> Image:
    """Draw a badge with a short text."""
    text, scale = text[:32], max(1, min(scale, 12))
    paper, ink = COLOURS[colour], b"\xff\xff\xff"
    lines = [[False] * (4 * len(text) + 1)]
    for r in range(5):
        lines.append([False] + [p for c in text for p in (*pixels(c)[r], False)])
    lines.append(lines[0])
    rows = [b"".join((ink if p else paper) * scale for p in line) for line in lines for _ in range(scale)]
    return Image(data=encode(rows, len(lines[0]) * scale), format="png")


@mcp.tool()
def colours() -> list[str]:
    """Names of the colours."""
    return sorted(COLOURS)


def main():
    mcp.run()
