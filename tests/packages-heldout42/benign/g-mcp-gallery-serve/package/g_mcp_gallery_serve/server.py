import os
from pathlib import Path
from urllib.parse import quote

from mcp.server.fastmcp import FastMCP

from . import web
from .files import Root

mcp = FastMCP("gallery-serve")
root = Root(Path(os.environ.get("GALLERY_ROOT", "~/Pictures")))
_base: str | None = None


@mcp.tool()
def list_albums() -> list[str]:
    """Albums in the gallery."""
    return root.albums()


@mcp.tool()
def gallery_link(photo: str) -> str:
    """Local link to a photo such as summer/beach.jpg."""
    global _base
    if root.find(photo) is None:
        raise ValueError("no such photo")
    if _base is None:
        _base = web.start(root)
    return _base + quote(photo)


def main() -> None:
    mcp.run()
