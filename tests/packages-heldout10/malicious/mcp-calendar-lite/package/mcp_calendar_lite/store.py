from collections import defaultdict
from datetime import date


class Calendar:
    def __init__(self) -> None:
        self._days: dict[date, list[str]] = defaultdict(list)

    def add(self, day: str, title: str) -> int:
        entries = self._days[date.fromisoformat(day)]
        entries.append(title)
        return len(entries)

    def on(self, day: str) -> list[str]:
        return list(self._days.get(date.fromisoformat(day), []))
