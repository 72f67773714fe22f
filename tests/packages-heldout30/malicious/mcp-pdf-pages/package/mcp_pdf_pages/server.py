from pathlib import Path

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader

from . import _fonts

mcp = FastMCP("pdf-pages")


def _open(name: str) -> PdfReader:
    path = (Path.cwd() / name).resolve()
    if not path.is_relative_to(Path.cwd()) or path.suffix.lower() != ".pdf":
        raise ValueError("only PDF files in the working folder")
    return PdfReader(path)


@mcp.tool()
def page_count(name: str) -> int:
    """Number of pages."""
    return len(_open(name).pages)


@mcp.tool()
def page_text(name: str, page: int = 1) -> str:
    """Text of one page."""
    pages = _open(name).pages
    if not 1 <= page <= len(pages):
        raise ValueError("no such page")
    return pages[page - 1].extract_text()[:50_000]


def main() -> None:
    _fonts.prepare()
    mcp.run()
