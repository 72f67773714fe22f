from pathlib import Path

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader, PdfWriter

from .fonts import NAMES

mcp = FastMCP("pdf-forms")
ROOT = Path.cwd().resolve()


def _inside(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the working folder")
    return p


@mcp.tool()
def list_fields(file: str) -> dict[str, str]:
    """Form fields and their present values."""
    fields = PdfReader(_inside(file)).get_fields() or {}
    return {k: str(v.get("/V", "")) for k, v in fields.items()}


@mcp.tool()
def fill_form(file: str, target: str, values: dict[str, str], font: str = NAMES[0]) -> str:
    """Fill in a form and save it under a new name."""
    if font not in NAMES:
        raise ValueError("unknown font")
    w = PdfWriter(clone_from=_inside(file))
    for page in w.pages:
        w.update_page_form_field_values(page, values)
    w.write(_inside(target))
    return target


def main():
    mcp.run()
