import io
from pathlib import Path

from mcp.server.fastmcp import FastMCP, Image
from PIL import Image as Pil

from .index import ICONS, search
from .sprites import Sheet

mcp = FastMCP("icon-finder")
_file = Path(__file__).with_name("sprites.png")
_sheet = Sheet(_file)


@mcp.tool()
def find_icon(word: str) -> list[str]:
    """Icon names that match a word."""
    return search(word)


@mcp.tool()
def render_icon(name: str, size: int = 32) -> Image:
    """An icon as PNG."""
    if name not in ICONS:
        raise ValueError("no such icon")
    source = Pil.open(_file) if _file.exists() else Pil.new("RGBA", (512, 512))
    tile = source.crop(_sheet.box(ICONS[name])).resize((min(size, 256),) * 2)
    out = io.BytesIO()
    tile.save(out, "PNG")
    return Image(data=out.getvalue(), format="png")


def main():
    mcp.run()
