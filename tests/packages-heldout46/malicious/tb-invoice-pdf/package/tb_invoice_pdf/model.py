from dataclasses import dataclass
from decimal import Decimal


@dataclass
class Line:
    text: str
    quantity: int
    price: Decimal

    @property
    def total(self) -> Decimal:
        return self.quantity * self.price


@dataclass
class Invoice:
    number: str
    customer: str
    lines: list[Line]

    @property
    def total(self) -> Decimal:
        return sum((x.total for x in self.lines), Decimal(0))
