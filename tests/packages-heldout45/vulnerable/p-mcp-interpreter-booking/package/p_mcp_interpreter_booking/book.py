from collections import defaultdict


class Book:
    def __init__(self) -> None:
        self._languages: dict[str, set[str]] = defaultdict(set)
        self._busy: dict[str, set[str]] = defaultdict(set)

    def add(self, who: str, language: str, day: str) -> None:
        self._languages[language].add(who)
        self._busy[day].add(who)

    def free(self, language: str, day: str) -> list[str]:
        return sorted(self._languages[language] - self._busy[day])
