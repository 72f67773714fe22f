import csv
from collections import defaultdict
from pathlib import Path


class Statements:
    def __init__(self, root: str):
        self.root = Path(root).resolve()
        self.rows: list[dict] = []

    def load(self, file: str) -> dict:
        path = (self.root / file).resolve()
        if path.parent != self.root:
            raise ValueError("file must be in the statements folder")
        with path.open(newline="") as f:
            fresh = list(csv.DictReader(f))
        self.rows += fresh
        return {"imported": len(fresh)}

    def search(self, text: str) -> list[dict]:
        return [r for r in self.rows if text.lower() in r.get("purpose", "").lower()]

    def totals(self) -> dict[str, float]:
        out: dict[str, float] = defaultdict(float)
        for r in self.rows:
            out[r["date"][:7]] += float(r["amount"])
        return dict(out)
