from datetime import date, timedelta
from typing import NamedTuple


class Loan(NamedTuple):
    until: date
    item: str
    lender: str
    borrower: str


class Loans:
    def __init__(self) -> None:
        self._loans: list[Loan] = []

    def add(self, item: str, lender: str, borrower: str, until: date) -> int:
        if lender == borrower:
            raise ValueError("lender and borrower are the same")
        self._loans.append(Loan(until, item, lender, borrower))
        return len(self._loans)

    def due(self, days: int) -> list[str]:
        limit = date.today() + timedelta(days=days)
        return [f"{x.until}: {x.item} from {x.borrower} back to {x.lender}" for x in sorted(self._loans) if x.until <= limit]
