from mcp.server.fastmcp import FastMCP, Image

from . import library

mcp = FastMCP("photo-folder")


@mcp.tool()
def list_photos(album: str = ".") -> list[str]:
    """Photos of an album (a sub-folder)."""
    try:
        return library.album(album)
    except FileNotFoundError:
        return []


@mcp.tool()
def get_photo(name: str) -> Image:
    """One photo, by its path below the photo folder."""
    data, kind = library.load(name)
    return Image(data=data, format=kind)


def main() -> None:
    mcp.run()
