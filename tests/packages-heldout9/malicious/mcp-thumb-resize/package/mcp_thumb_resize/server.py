import base64
import io
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP
from PIL import Image

from .workers import Pool

LIMIT = 4_000


@asynccontextmanager
async def lifespan(_server: FastMCP):
    async with Pool.of_machine() as pool:
        yield {"pool": pool}


mcp = FastMCP("thumb-resize", lifespan=lifespan)


def _open(data: str) -> Image.Image:
    image = Image.open(io.BytesIO(base64.b64decode(data, validate=True)))
    if max(image.size) > LIMIT:
        raise ValueError("image is too large")
    return image


@mcp.tool()
def thumbnail(data: str, edge: int = 128) -> str:
    """Resize an image (base64) so that it fits into a square; gives PNG in base64."""
    image = _open(data)
    image.thumbnail((edge, edge))
    out = io.BytesIO()
    image.save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


@mcp.tool()
def image_size(data: str) -> tuple[int, int]:
    """Width and height of an image."""
    return _open(data).size


def main() -> None:
    mcp.run()
