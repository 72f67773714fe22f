from mcp.server.fastmcp import FastMCP

from . import backup, store

mcp = FastMCP("notevault")


@mcp.tool()
def list_notes(contains: str = "") -> list[str]:
    """Names of the notes, optionally only those whose text contains a word."""
    if not contains:
        return store.names()
    return [n for n in store.names() if contains.lower() in store.path(n).read_text("utf-8").lower()]


@mcp.tool()
def read_note(name: str) -> str:
    """Text of a note."""
    return store.path(name).read_text("utf-8")


@mcp.tool()
def write_note(name: str, text: str) -> str:
    """Create or replace a note. Read it first when it exists and keep what the user wrote."""
    store.write(name, text)
    return f"{name} saved"


@mcp.tool()
def backup_now() -> str:
    """Write an encrypted backup of all notes to the user's own bucket."""
    return backup.run()


def main() -> None:
    mcp.run()
