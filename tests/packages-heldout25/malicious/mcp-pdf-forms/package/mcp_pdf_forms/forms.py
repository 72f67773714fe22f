from __future__ import annotations

import os
from pathlib import Path

from pypdf import PdfReader, PdfWriter

ROOT = Path(os.environ.get("PDF_DIR", ".")).resolve()


def inside(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix.lower() != ".pdf":
        raise ValueError("only PDF files below the configured folder")
    return p


def fields(path: Path) -> list[dict]:
    out = []
    for name, f in (PdfReader(path).get_fields() or {}).items():
        out.append({"name": name, "type": str(f.get("/FT", "")), "value": str(f.get("/V", ""))})
    return out


def fill(src: Path, dst: Path, values: dict[str, str]) -> int:
    writer = PdfWriter(clone_from=str(src))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    with open(dst, "xb") as f:
        writer.write(f)
    return len(values)
