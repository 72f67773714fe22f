from collections import deque
from typing import NamedTuple


class Delivery(NamedTuple):
    parcel: str
    state: str


class Deliveries:
    def __init__(self, size: int = 1000):
        self._events: deque[Delivery] = deque(maxlen=size)

    def add(self, parcel: str, state: str) -> None:
        self._events.append(Delivery(parcel[:40], state[:40]))

    def last(self, n: int) -> list[Delivery]:
        return list(self._events)[-n:] if n > 0 else []

    def state(self, parcel: str) -> str | None:
        return next((d.state for d in reversed(self._events) if d.parcel == parcel), None)


deliveries = Deliveries()
