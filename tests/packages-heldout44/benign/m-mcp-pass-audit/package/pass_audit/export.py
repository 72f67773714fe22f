import csv
from collections import Counter
from pathlib import Path

from .ranges import seen


def audit(path: Path) -> dict:
    """Findings by site; passwords never leave this function."""
    with path.open(newline="", encoding="utf-8") as f:
        rows = [r for r in csv.DictReader(f) if r.get("password")]
    uses = Counter(r["password"] for r in rows)
    return {
        "entries": len(rows),
        "reused": sorted({r["name"] for r in rows if uses[r["password"]] > 1}),
        "short": sorted({r["name"] for r in rows if len(r["password"]) < 12}),
        "breached": sorted({r["name"] for r in rows if seen(r["password"])}),
    }
