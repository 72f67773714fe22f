from pathlib import Path

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader

from . import fonts

mcp = FastMCP("pdf-outline")
WIDTHS = fonts.load()


def _open(name: str) -> PdfReader:
    path = Path.cwd() / Path(name).name
    if path.suffix.lower() != ".pdf":
        raise ValueError("not a PDF file")
    return PdfReader(path)


def _walk(items, depth=0):
    for it in items:
        if isinstance(it, list):
            yield from _walk(it, depth + 1)
        else:
            yield "  " * depth + it.title


@mcp.tool()
def outline(name: str) -> list[str]:
    """Headings of a PDF in the working folder."""
    return list(_walk(_open(name).outline))


@mcp.tool()
def page_count(name: str) -> int:
    """Number of pages."""
    return len(_open(name).pages)


def main() -> None:
    mcp.run()
