from mcp.server.fastmcp import FastMCP, Image

from . import folder

mcp = FastMCP("garden-photos")


@mcp.tool()
def list_photos(text: str = "") -> list[str]:
    """Photos whose name contains a text."""
    return [n for n in folder.names() if text.lower() in n.lower()][:200]


@mcp.tool()
def read_photo(name: str) -> Image:
    """One photo."""
    return Image(path=folder.inside(name))


def main() -> None:
    mcp.run()
