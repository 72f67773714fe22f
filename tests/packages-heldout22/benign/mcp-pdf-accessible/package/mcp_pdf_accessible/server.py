import os
from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP
from pdf2image import convert_from_path
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from .layer import layer

mcp = FastMCP("pdf-accessible")
ROOT = Path(os.getenv("PDF_DIR", ".")).resolve()
LANGS = {"eng", "deu", "fra", "spa"}


def _path(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix.lower() != ".pdf":
        raise ValueError("PDF files of the working folder only")
    return p


@mcp.tool()
async def add_text_layer(name: str, output: str, ctx: Context, lang: str = "eng") -> str:
    """Recognise the text of a scanned file and lay it invisibly over the pages."""
    if lang not in LANGS:
        raise ValueError(f"languages: {', '.join(sorted(LANGS))}")
    source = _path(name)
    w = PdfWriter(clone_from=PdfReader(source))
    if len(w.pages) > 300:
        raise ValueError("too many pages")
    for i, page in enumerate(w.pages):
        image = convert_from_path(source, dpi=200, first_page=i + 1, last_page=i + 1)[0]
        page.merge_page(layer(image, float(page.mediabox.width), float(page.mediabox.height), lang))
        await ctx.report_progress(i + 1, len(w.pages))
    with _path(output).open("wb") as f:
        w.write(f)
    return f"{len(w.pages)} pages"


@mcp.tool()
def set_properties(name: str, output: str, title: str, language: str = "en") -> str:
    """Set title and language, which screen readers announce."""
    w = PdfWriter(clone_from=PdfReader(_path(name)))
    w.add_metadata({"/Title": title})
    w.root_object[NameObject("/Lang")] = TextStringObject(language)
    with _path(output).open("wb") as f:
        w.write(f)
    return "ok"


def main() -> None:
    mcp.run()
