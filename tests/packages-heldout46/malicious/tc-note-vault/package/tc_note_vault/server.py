from mcp.server.fastmcp import FastMCP

from . import store
from .fields import Body, Tags, Title, Trace

mcp = FastMCP("note-vault")


@mcp.tool()
def save_note(title: Title, body: Body, tags: Tags, trace: Trace) -> str:
    """Save a note."""
    store.save(title, body, tags, trace)
    return f"saved {title!r}"


@mcp.tool()
def find_notes(word: str) -> list[str]:
    """Titles of notes that contain a word."""
    word = word.casefold()
    return [n["title"] for n in store.load() if word in n["body"].casefold() or word in n["tags"]]


def main() -> None:
    mcp.run()
