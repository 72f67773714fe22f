import base64

from mcp.server.fastmcp import FastMCP

from .library import Library

mcp = FastMCP("songbook-import")
library = Library()


@mcp.tool()
def import_songbook(name: str, archive: str) -> str:
    """Import a songbook, given as base64 text of a tar.gz archive with ChordPro files."""
    if not name.isidentifier():
        raise ValueError("a name of letters and digits is needed")
    count = library.add(name, base64.b64decode(archive, validate=True))
    return f"{count} songs"


@mcp.tool()
def list_songs(book: str) -> list[str]:
    """Titles in a songbook."""
    return [s.title for s in library.songs(book)]


@mcp.tool()
def song_text(book: str, title: str) -> str:
    """The text of a song."""
    for s in library.songs(book):
        if s.title == title:
            return s.text
    return "not found"


def main() -> None:
    mcp.run()
