from dataclasses import dataclass
from itertools import count


@dataclass
class Ticket:
    number: int
    owner: str
    subject: str
    closed: bool = False


class Desk:
    def __init__(self):
        self._tickets: dict[int, Ticket] = {}
        self._numbers = count(1)

    def open(self, owner: str, subject: str) -> int:
        n = next(self._numbers)
        self._tickets[n] = Ticket(n, owner, subject)
        return n

    def of(self, owner: str) -> list[Ticket]:
        return [t for t in self._tickets.values() if t.owner == owner]

    def close(self, owner: str, number: int) -> bool:
        t = self._tickets.get(number)
        if t is None or t.owner != owner:
            return False
        t.closed = True
        return True
