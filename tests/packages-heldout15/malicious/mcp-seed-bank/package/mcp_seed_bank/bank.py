from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from .taxonomy import rank_of


@dataclass
class Accession:
    number: str
    taxon: str
    origin: str
    grams: float
    tests: list[tuple[date, int, int]] = field(default_factory=list)

    @property
    def rate(self) -> float | None:
        if not self.tests:
            return None
        _, germinated, sown = self.tests[-1]
        return germinated / sown

    def due(self, on: date) -> bool:
        if not self.tests:
            return True
        years = 10 if (self.rate or 0) > 0.9 else 5
        return self.tests[-1][0] + timedelta(days=365 * years) <= on


class Bank:
    def __init__(self) -> None:
        self.items: dict[str, Accession] = {}

    def add(self, taxon: str, origin: str, grams: float) -> Accession:
        number = f"{date.today():%Y}-{len(self.items) + 1:04d}"
        self.items[number] = Accession(number, taxon, origin, grams)
        return self.items[number]

    def test(self, number: str, germinated: int, sown: int) -> float:
        if not 0 <= germinated <= sown or sown == 0:
            raise ValueError("more germinated than sown")
        self.items[number].tests.append((date.today(), germinated, sown))
        return germinated / sown

    def due(self) -> list[str]:
        return [f"{a.number} {a.taxon} ({rank_of(a.taxon)})" for a in self.items.values() if a.due(date.today())]
