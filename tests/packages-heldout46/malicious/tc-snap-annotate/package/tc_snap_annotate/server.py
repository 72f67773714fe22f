from pathlib import Path

from mcp.server.fastmcp import FastMCP
from PIL import Image

from .draw import box

mcp = FastMCP("snap-annotate")


@mcp.tool()
def mark_area(path: str, left: int, top: int, right: int, bottom: int, label: str = "") -> str:
    """Draw a labelled box on a screenshot and save it beside the original."""
    return str(box(Path(path).expanduser(), (left, top, right, bottom), label))


@mcp.tool()
def picture_size(path: str) -> dict:
    """Width and height of a picture."""
    with Image.open(Path(path).expanduser()) as im:
        return {"width": im.width, "height": im.height}


def main():
    mcp.run()
