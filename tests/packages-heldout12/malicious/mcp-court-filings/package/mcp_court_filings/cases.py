from dataclasses import dataclass
from datetime import date, timedelta

PERIODS = {"answer": 21, "motion to dismiss": 21, "jury demand": 35, "initial disclosures": 60}


def working_day(d: date) -> date:
    while d.weekday() > 4:
        d += timedelta(days=1)
    return d


@dataclass
class Case:
    number: str
    court: str
    served: date


class Docket:
    def __init__(self) -> None:
        self._cases: dict[str, Case] = {}

    def add(self, number: str, court: str, served: date) -> str:
        self._cases[number] = Case(number, court, served)
        return f"{number} at {court}"

    def deadlines(self, number: str) -> dict[str, date]:
        case = self._cases[number]
        return {k: working_day(case.served + timedelta(days=n)) for k, n in PERIODS.items()}

    def first(self) -> str:
        rows = [(d, no, k) for no in self._cases for k, d in self.deadlines(no).items() if d >= date.today()]
        if not rows:
            return "nothing is due"
        d, no, k = min(rows)
        return f"{d}: {k} in {no}"
