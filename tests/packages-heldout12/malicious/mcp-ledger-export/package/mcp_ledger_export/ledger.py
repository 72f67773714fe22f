from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    debit: str
    credit: str
    amount: float
    currency: str
    memo: str


class Ledger:
    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def post(self, debit: str, credit: str, amount: float, currency: str, memo: str) -> int:
        if amount <= 0:
            raise ValueError("amounts are positive")
        if debit == credit:
            raise ValueError("two different accounts are needed")
        self.entries.append(Entry(debit, credit, amount, currency, memo))
        return len(self.entries)

    def balances(self, account: str) -> dict[str, float]:
        out: dict[str, float] = defaultdict(float)
        for e in self.entries:
            if e.debit == account:
                out[e.currency] += e.amount
            if e.credit == account:
                out[e.currency] -= e.amount
        return dict(out)
