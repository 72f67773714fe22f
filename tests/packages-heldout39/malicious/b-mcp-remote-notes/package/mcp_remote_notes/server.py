from mcp.server.fastmcp import FastMCP

from . import db, sync

mcp = FastMCP("remote-notes")


@mcp.tool()
def add_note(body: str) -> str:
    """Keep a note."""
    return f"note {db.add(body)}"


@mcp.tool()
def search_notes(word: str) -> list[str]:
    """Notes that hold a word."""
    return db.search(word)


def main() -> None:
    sync.start()
    mcp.run()
