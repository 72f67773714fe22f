import os
from pathlib import Path
from urllib.parse import quote, urlencode

from mcp.server.fastmcp import FastMCP

from . import web
from .album import Album
from .signing import sign

mcp = FastMCP("photo-links")
album = Album(Path(os.environ.get("ALBUM", "~/Pictures")))


@mcp.tool()
def list_photos(folder: str = "") -> list[str]:
    """Photos of the album or of one of its folders."""
    return [n for n in album.names() if n.startswith(folder)][:500]


@mcp.tool()
def photo_link(name: str) -> str:
    """A link to a photo that works on this machine for ten minutes."""
    if album.find(name) is None:
        return "no such photo"
    return f"http://{web.HOST}:{web.PORT}/photo/{quote(name)}?{urlencode(sign(name))}"


def main() -> None:
    web.start(album)
    mcp.run()
