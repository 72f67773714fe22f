import itertools
from datetime import datetime, timezone


class Board:
    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._events: dict[str, list[tuple[str, str]]] = {}

    def open(self, title: str, severity: int) -> str:
        key = f"INC-{next(self._ids):04}"
        self._events[key] = []
        self.add(key, f"opened: {title} (sev {severity})")
        return key

    def add(self, key: str, text: str) -> int:
        now = datetime.now(timezone.utc).strftime("%H:%M:%S")
        self._events[key].append((now, text))
        return len(self._events[key])

    def events(self, key: str) -> list[tuple[str, str]]:
        return list(self._events[key])
