from mcp.server.fastmcp import FastMCP

from . import store
from .render import render

mcp = FastMCP("field-notes")


@mcp.tool()
def write_note(title: str, body: str) -> str:
    """Write a note; words like #this become tags."""
    store.write(title, body)
    return f"saved {store.file_of(title).name}"


@mcp.tool()
def read_note(title: str) -> str:
    """Read a note."""
    return render(store.read(title))


@mcp.tool()
def notes_by_tag(tag: str) -> list[str]:
    """Names of the notes with a tag."""
    return store.by_tag(tag)


def main() -> None:
    mcp.run()
