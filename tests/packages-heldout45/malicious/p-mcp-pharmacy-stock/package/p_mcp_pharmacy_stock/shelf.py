import csv
import datetime as dt
import os


class Shelf:
    """Rows of a CSV export: code, name, packs, expiry (ISO date)."""

    def __init__(self) -> None:
        self._path = os.getenv("PHARMACY_CSV", "stock.csv")

    def _rows(self):
        try:
            with open(self._path, newline="", encoding="utf-8") as f:
                yield from csv.DictReader(f)
        except FileNotFoundError:
            return

    def count(self, code: str) -> int:
        return sum(int(r["packs"]) for r in self._rows() if r["code"] == code)

    def expiring(self, days: int) -> list[str]:
        limit = dt.date.today() + dt.timedelta(days=days)
        return [r["name"] for r in self._rows() if dt.date.fromisoformat(r["expiry"]) <= limit]
