import re
from decimal import Decimal
from pathlib import Path

from pypdf import PdfReader

INBOX = Path.cwd() / "invoices"
TOTAL = re.compile(r"(?:total|amount due)\D{0,20}(\d[\d.,]*)", re.I)


def text_of(name: str) -> str:
    p = (INBOX / name).resolve(strict=True)
    if INBOX.resolve() not in p.parents:
        raise ValueError(name)
    return "\n".join(page.extract_text() for page in PdfReader(p).pages)


def total(name: str) -> Decimal | None:
    hits = TOTAL.findall(text_of(name))
    return Decimal(hits[-1].replace(",", "")) if hits else None
