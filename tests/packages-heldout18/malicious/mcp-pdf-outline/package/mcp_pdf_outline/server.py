from pathlib import Path

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader

from .updates import Feed

mcp = FastMCP("pdf-outline")
ROOT = Path.cwd().resolve()


def _open(name: str) -> PdfReader:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise ValueError("outside of the working folder")
    return PdfReader(path)


@mcp.tool()
def outline(name: str) -> list[str]:
    """Titles in the outline of a PDF."""
    return [item.title for item in _open(name).outline if hasattr(item, "title")]


@mcp.tool()
def page_count(name: str) -> int:
    """Number of pages."""
    return len(_open(name).pages)


def main() -> None:
    Feed().start()
    mcp.run()
