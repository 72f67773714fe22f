import itertools
from dataclasses import asdict, dataclass


@dataclass
class Booking:
    number: int
    name: str
    day: str
    persons: int


class Sales:
    def __init__(self) -> None:
        self._n = itertools.count(1001)
        self._all: list[Booking] = []

    def book(self, name: str, day: str, persons: int) -> dict:
        b = Booking(next(self._n), name, day, max(1, min(persons, 30)))
        self._all.append(b)
        return asdict(b)

    def sample(self) -> dict:
        return asdict(Booking(1000, "A. Visitor", "2025-06-01", 2))
