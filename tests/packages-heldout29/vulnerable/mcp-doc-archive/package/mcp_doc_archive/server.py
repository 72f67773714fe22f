import base64

from mcp.server.fastmcp import FastMCP

from .library import Library
from .unpack import unpack

mcp = FastMCP("doc-archive")
library = Library.default()


@mcp.tool()
def import_archive(name: str, data: str) -> int:
    """Import a base64 zip or tar archive; returns the number of documents."""
    shelf = library.shelf(name)
    return unpack(base64.b64decode(data), shelf)


@mcp.tool()
def list_documents(name: str) -> list[str]:
    """Documents of an archive."""
    shelf = library.shelf(name)
    return sorted(str(p.relative_to(shelf)) for p in shelf.rglob("*") if p.is_file())


@mcp.tool()
def read_document(name: str, document: str) -> str:
    """Text of a document."""
    return library.inside(name, document).read_text(errors="replace")[:50_000]


def main() -> None:
    mcp.run()
