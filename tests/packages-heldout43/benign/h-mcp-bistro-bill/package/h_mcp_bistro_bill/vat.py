"""VAT rates with the dates from which they apply; rates of the future are laws already passed."""
from bisect import bisect_right
from datetime import date
from decimal import Decimal
from typing import NamedTuple


class Step(NamedTuple):
    start: date
    food: Decimal
    drinks: Decimal


STEPS = (
    Step(date(2020, 7, 1), Decimal("0.05"), Decimal("0.16")),
    Step(date(2021, 1, 1), Decimal("0.07"), Decimal("0.19")),
    Step(date(2024, 1, 1), Decimal("0.19"), Decimal("0.19")),
    Step(date(2026, 1, 1), Decimal("0.07"), Decimal("0.19")),
)


def on(day: date) -> Step:
    at = bisect_right([s.start for s in STEPS], day)
    if at == 0:
        raise ValueError("no rates that old")
    return STEPS[at - 1]
