from mcp.server.fastmcp import FastMCP, Image
from PIL import ImageDraw

from .codec import decode, encode

mcp = FastMCP("shot-crop")


@mcp.tool()
def crop(data: str, left: int, top: int, right: int, bottom: int) -> Image:
    """Part of a screenshot."""
    im = decode(data)
    area = (max(left, 0), max(top, 0), min(right, im.width), min(bottom, im.height))
    if area[0] >= area[2] or area[1] >= area[3]:
        raise ValueError("the area is empty")
    return Image(data=encode(im.crop(area)), format="png")


@mcp.tool()
def redact(data: str, areas: list[tuple[int, int, int, int]]) -> Image:
    """Cover areas such as passwords and tokens with black."""
    im = decode(data).convert("RGB")
    pen = ImageDraw.Draw(im)
    for area in areas[:100]:
        pen.rectangle(area, fill="black")
    return Image(data=encode(im), format="png")


def main() -> None:
    mcp.run()
