from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass
class Patient:
    number: int
    name: str
    last_visit: date
    months: int = 6

    @property
    def due(self) -> date:
        return self.last_visit + timedelta(days=30 * self.months)


BOOK = {
    1: Patient(1, "A. Sample", date(2025, 1, 14)),
    2: Patient(2, "B. Sample", date(2025, 3, 2), 12),
    3: Patient(3, "C. Sample", date(2024, 11, 20)),
}


def due(on: date) -> list[Patient]:
    return sorted((p for p in BOOK.values() if p.due <= on), key=lambda p: p.due)
