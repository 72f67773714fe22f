from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from . import vat

CENT = Decimal("0.01")


@dataclass
class Bill:
    rows: list[tuple[str, Decimal, bool]] = field(default_factory=list)

    def add(self, dish: str, net: Decimal, drink: bool) -> int:
        self.rows.append((dish, net, drink))
        return len(self.rows)

    def lines(self, day: date):
        step, total = vat.on(day), Decimal(0)
        for dish, net, drink in self.rows:
            gross = (net * (1 + (step.drinks if drink else step.food))).quantize(CENT, ROUND_HALF_UP)
            total += gross
            yield f"{dish:<24}{gross:>8}"
        yield f"{'total':<24}{total:>8}"
