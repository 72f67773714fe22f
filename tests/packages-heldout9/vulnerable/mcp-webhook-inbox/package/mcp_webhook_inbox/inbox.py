from collections import deque
from itertools import count


class Inbox:
    def __init__(self, size: int = 200) -> None:
        self._events: deque[tuple[int, str, dict]] = deque(maxlen=size)
        self._ids = count(1)

    def add(self, kind: str, body: dict) -> int:
        number = next(self._ids)
        self._events.append((number, kind, body))
        return number

    def latest(self, n: int = 20) -> list[str]:
        return [f"{i} {kind}" for i, kind, _ in list(self._events)[-n:]]

    def body(self, number: int) -> dict | None:
        return next((b for i, _, b in self._events if i == number), None)
