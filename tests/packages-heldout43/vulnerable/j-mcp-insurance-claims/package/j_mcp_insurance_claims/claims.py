from dataclasses import dataclass


@dataclass
class Claim:
    number: int
    holder: str
    text: str
    amount: float
    state: str = "open"


class Claims:
    def __init__(self, rows: list[Claim]):
        self._rows = {c.number: c for c in rows}

    def of(self, holder: str) -> list[Claim]:
        return [c for c in self._rows.values() if c.holder == holder]

    def get(self, number: int) -> Claim:
        return self._rows[number]

    def withdraw(self, number: int) -> None:
        self._rows[number].state = "withdrawn"
