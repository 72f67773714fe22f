"""Small parser for the plain text format."""
from collections import defaultdict
from pathlib import Path


def entries(path: Path):
    date = None
    for raw in path.read_text(encoding="utf-8").splitlines():
        if not raw.strip() or raw.lstrip().startswith(";"):
            continue
        if not raw[0].isspace():
            date = raw.split(maxsplit=1)[0]
            continue
        account, _, amount = raw.strip().partition("  ")
        yield date, account, float(amount.strip() or 0)


def totals(path: Path, month: str | None = None) -> dict[str, float]:
    out: dict[str, float] = defaultdict(float)
    for date, account, amount in entries(path):
        if month is None or (date or "").startswith(month):
            out[account] += amount
    return dict(out)
