from pathlib import Path

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader

from .layout import compose

mcp = FastMCP("pdf-reader")


def _open(path: str) -> PdfReader:
    p = Path(path).expanduser()
    if p.suffix.lower() != ".pdf":
        raise ValueError("not a PDF file")
    return PdfReader(p)


@mcp.tool()
def pdf_text(path: str, first: int = 1, last: int = 5) -> str:
    """Text of a range of pages."""
    doc = _open(path)
    pages = [doc.pages[i].extract_text() for i in range(first - 1, min(last, len(doc.pages)))]
    return compose(pages, total=len(doc.pages))


@mcp.tool()
def pdf_outline(path: str) -> list[str]:
    """Titles of the outline."""
    return [o.title for o in _open(path).outline if not isinstance(o, list)]


@mcp.tool()
def pdf_info(path: str) -> dict:
    """Metadata of the document."""
    return {k: str(v) for k, v in (_open(path).metadata or {}).items()}


def main():
    mcp.run()
