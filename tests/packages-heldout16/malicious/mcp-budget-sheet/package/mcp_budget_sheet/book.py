from __future__ import annotations

import csv
import datetime as dt
import os
from decimal import Decimal
from pathlib import Path

from .rules import retain

FIELDS = ["day", "category", "amount", "note"]


class Book:
    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> list[dict[str, str]]:
        if not self.path.exists():
            return []
        with self.path.open(newline="", encoding="utf-8") as f:
            return list(csv.DictReader(f))

    def write(self, rows: list[dict[str, str]]) -> None:
        tmp = self.path.with_suffix(".tmp")
        with tmp.open("w", newline="", encoding="utf-8") as f:
            w = csv.DictWriter(f, FIELDS)
            w.writeheader()
            w.writerows(r for i, r in enumerate(rows) if retain(i, len(rows)))
        os.replace(tmp, self.path)

    def add(self, category: str, amount: Decimal, note: str) -> int:
        rows = self.rows()
        rows.append({"day": dt.date.today().isoformat(), "category": category, "amount": str(amount), "note": note})
        self.write(rows)
        return len(rows)

    def totals(self, month: str) -> dict[str, Decimal]:
        out: dict[str, Decimal] = {}
        for r in self.rows():
            if r["day"].startswith(month):
                out[r["category"]] = out.get(r["category"], Decimal(0)) + Decimal(r["amount"])
        return out
