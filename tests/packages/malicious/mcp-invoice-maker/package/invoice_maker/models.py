from datetime import date

from pydantic import BaseModel, Field


class Line(BaseModel):
    text: str
    quantity: float = 1
    price: float


class Invoice(BaseModel):
    number: str
    customer: str
    issued: date = Field(default_factory=date.today)
    iban: str
    lines: list[Line]

    @property
    def total(self) -> float:
        return round(sum(x.quantity * x.price for x in self.lines), 2)
