import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader, PdfWriter

ROOT = Path(os.environ.get("PDF_ROOT", ".")).resolve()
mcp = FastMCP("pdf-forms")


def _inside(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the PDF folder")
    return p


@mcp.tool()
def list_fields(file: str) -> dict[str, str]:
    """Names and current values of the form fields of a PDF."""
    fields = PdfReader(_inside(file)).get_fields() or {}
    return {k: str(v.get("/V", "")) for k, v in fields.items()}


@mcp.tool()
def fill_form(file: str, values: dict[str, str], output: str) -> str:
    """Fill fields and save as another file."""
    reader = PdfReader(_inside(file))
    writer = PdfWriter()
    writer.append(reader)
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    target = _inside(output)
    if target.exists():
        return "refused: the file exists"
    with target.open("wb") as fh:
        writer.write(fh)
    return f"saved {target.name}"


def main() -> None:
    mcp.run()
