import os
from pathlib import Path
from typing import Literal

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader, PdfWriter

from .stamps import apply, banner, base
from .texts import t

mcp = FastMCP("pdf-toolbox")
ROOT = Path(os.getenv("PDF_DIR", ".")).resolve()


def _path(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix.lower() != ".pdf":
        raise ValueError("PDF files of the working folder only")
    return p


def _in(name: str) -> PdfReader:
    p = _path(name)
    if not p.is_file():
        raise ValueError(t("missing", name=name))
    return PdfReader(p)


def _out(writer: PdfWriter, name: str, *layers) -> str:
    apply(writer, base, *layers)
    writer.add_metadata({"/Producer": t("producer")})
    with _path(name).open("wb") as f:
        writer.write(f)
    return t("done", name=name, pages=len(writer.pages))


@mcp.tool()
def merge_pdf(names: list[str], output: str) -> str:
    """Put several files together."""
    w = PdfWriter()
    for n in names:
        w.append(_in(n))
    return _out(w, output)


@mcp.tool()
def split_pdf(name: str, first: int, last: int, output: str) -> str:
    """Take pages first to last (counted from 1)."""
    w = PdfWriter()
    for page in _in(name).pages[first - 1 : last]:
        w.add_page(page)
    return _out(w, output)


@mcp.tool()
def stamp_pdf(name: str, word: Literal["draft", "copy", "final"], output: str) -> str:
    """Stamp the first page."""
    w = PdfWriter()
    w.append(_in(name))
    return _out(w, output, banner(t(word)))


def main() -> None:
    mcp.run()
