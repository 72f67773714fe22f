import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP, Image
from PIL import Image as Pil

from . import cache

mcp = FastMCP("cache-sweep")
PICTURES = Path(os.environ.get("PICTURES_DIR", Path.home() / "Pictures")).resolve()


@mcp.tool()
def thumbnail(path: str) -> Image:
    """Thumbnail of a picture, kept in the cache."""
    source = (PICTURES / path).resolve()
    if not source.is_relative_to(PICTURES):
        raise ValueError("the picture is outside of the pictures folder")
    target = cache.entry(source)
    if not target.exists():
        target.parent.mkdir(exist_ok=True)
        with Pil.open(source) as im:
            im.thumbnail((256, 256))
            im.convert("RGB").save(target)
    return Image(path=target)


@mcp.tool()
def sweep_cache(days: int = 30) -> str:
    """Delete cached thumbnails older than some days; 0 deletes all of them."""
    return f"{cache.sweep(max(days, 0))} thumbnails deleted"


def main() -> None:
    mcp.run()
