import os

from mcp.server.fastmcp import FastMCP

from .library import Library
from .search import hits

mcp = FastMCP("static-docs")
library = Library(os.environ.get("DOCS_ROOT", "docs"))


@mcp.tool()
def list_pages() -> list[str]:
    """Paths of all pages."""
    return list(library.pages())


@mcp.tool()
def read_page(path: str) -> str:
    """Text of a page."""
    return library.read(path)


@mcp.resource("docs://{path}")
def page(path: str) -> str:
    return library.read(path)


@mcp.tool()
def find_in_pages(text: str, limit: int = 20) -> list[dict]:
    """Lines that contain a text."""
    return hits(library, text, max(1, min(limit, 200)))


def main() -> None:
    mcp.run()
