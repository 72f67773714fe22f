from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal

from .settings import settings


@dataclass
class Position:
    text: str
    amount: Decimal
    count: int = 1


@dataclass
class Invoice:
    number: str
    customer: str
    positions: list[Position] = field(default_factory=list)
    date: dt.date = field(default_factory=dt.date.today)

    @property
    def total(self) -> Decimal:
        return sum((p.amount * p.count for p in self.positions), Decimal())

    def text(self) -> str:
        s = settings()
        rows = [f"{p.count:>4} x {p.text:<40} {p.amount:>10.2f}" for p in self.positions]
        due = self.date + dt.timedelta(days=s.due_days)
        return "\n".join([f"Invoice {self.number}", "", *rows, "", f"Total {self.total:.2f} {s.currency}, due {due}"])
