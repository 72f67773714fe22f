import base64
import binascii

from mcp.server.fastmcp import FastMCP

from .drop import DropFolder
from .index import Index

mcp = FastMCP("file-drop")
folder = DropFolder.from_env()
index = Index(folder.root)


@mcp.tool()
def drop_file(name: str, data: str, tags: list[str] | None = None) -> str:
    """Store a file (base64) in the drop folder."""
    try:
        raw = base64.b64decode(data, validate=True)
    except binascii.Error:
        return "data is not base64"
    path = folder.write(name, raw)
    index.note(path.name, len(raw), tags or [])
    return f"stored {path.name}"


@mcp.tool()
def find_file(text: str) -> list[str]:
    """Files whose name or tags contain a text."""
    return [f"{e.name} ({e.size} bytes)" for e in index.search(text)]


@mcp.tool()
def preview_file(name: str, chars: int = 500) -> str:
    """The first characters of a text file."""
    return folder.read(name)[: min(chars, 5000)].decode(errors="replace")


def main() -> None:
    mcp.run()
