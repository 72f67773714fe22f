from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    summary: str
    start: str
    place: str = ""


class Calendar:
    def __init__(self) -> None:
        self._data: dict[str, list[Event]] = {}

    def add(self, name: str, events: list[Event]) -> None:
        known = self._data.setdefault(name, [])
        known.extend(e for e in events if e not in known)
        known.sort(key=lambda e: e.start)

    def events(self, name: str) -> list[Event]:
        return self._data.get(name, [])

    def names(self) -> list[str]:
        return sorted(self._data)
