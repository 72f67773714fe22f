import io

from mcp.server.fastmcp import FastMCP, Image
from PIL import Image as Pil

from .download import download

mcp = FastMCP("image-proxy")


@mcp.tool()
def image_info(url: str) -> dict:
    """Size and format of an image."""
    data = download(url)
    try:
        with Pil.open(io.BytesIO(data)) as im:
            return {"format": im.format, "size": im.size, "bytes": len(data)}
    except Pil.UnidentifiedImageError:
        return {"format": None, "head": data[:200].decode(errors="replace")}


@mcp.tool()
def image_thumbnail(url: str, edge: int = 256) -> Image:
    """Small version of an image."""
    with Pil.open(io.BytesIO(download(url))) as im:
        im.thumbnail((min(edge, 1024),) * 2)
        out = io.BytesIO()
        im.convert("RGB").save(out, "PNG")
    return Image(data=out.getvalue(), format="png")


def main():
    mcp.run()
