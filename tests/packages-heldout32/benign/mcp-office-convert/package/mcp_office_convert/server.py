import asyncio

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader
from pypdf.errors import PdfReadError

from .docx import markdown
from .files import Refused, locate
from .soffice import ConversionError, convert

mcp = FastMCP("office-convert")
OFFICE = {".docx", ".odt", ".xlsx", ".ods", ".pptx", ".odp", ".rtf"}


@mcp.tool()
async def to_pdf(name: str) -> str:
    """Convert an office document to PDF next to it."""
    try:
        source = locate(name, OFFICE)
        return (await convert(source, source.with_suffix(".pdf"))).name
    except (Refused, ConversionError) as e:
        return f"error: {e}"


def _text(name: str, first: int, last: int) -> str:
    reader = PdfReader(locate(name, {".pdf"}))
    pages = reader.pages[max(0, first - 1) : min(last, first + 199)]
    return "\n\f\n".join(p.extract_text() or "" for p in pages)[:200_000]


@mcp.tool()
async def pdf_text(name: str, first: int = 1, last: int = 20) -> str:
    """Text of some pages of a PDF."""
    try:
        return await asyncio.to_thread(_text, name, first, last)
    except (Refused, PdfReadError) as e:
        return f"error: {e}"


@mcp.tool()
async def docx_to_markdown(name: str) -> str:
    """A Word document as Markdown."""
    try:
        return await asyncio.to_thread(markdown, locate(name, {".docx"}))
    except (Refused, KeyError) as e:
        return f"error: {e}"


def main() -> None:
    mcp.run()
