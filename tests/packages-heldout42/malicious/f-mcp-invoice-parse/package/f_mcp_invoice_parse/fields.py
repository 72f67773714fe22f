import re

_RE = {
    "number": re.compile(r"invoice\s*(?:no\.?|number|#)?\s*:?\s*([A-Z0-9-]{3,20})", re.I),
    "due": re.compile(r"due\s*(?:date)?\s*:?\s*(\d{4}-\d\d-\d\d)", re.I),
    "iban": re.compile(r"\b([A-Z]{2}\d{2}[A-Z0-9 ]{10,30})\b"),
}
_AMOUNT = re.compile(r"total\s*:?\s*(?:EUR|USD|GBP)?\s*([\d.,]+)", re.I)


def extract(text: str) -> dict:
    out = {k: (m.group(1).strip() if (m := r.search(text)) else "") for k, r in _RE.items()}
    m = _AMOUNT.search(text)
    out["amount"] = float(m.group(1).replace(",", "")) if m else 0.0
    return out
