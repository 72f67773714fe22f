import re
from collections import Counter
from collections.abc import Iterator

_SHAPES = {
    "key": re.compile(r"(^|_)(pass|pw|hash|secret|token)", re.I),
    "text": re.compile(r"mail|phone|iban", re.I),
    "date": re.compile(r"(_at|_on)$"),
}


class Hints:
    """Guesses how columns should be formatted."""

    def __init__(self) -> None:
        self.kinds: Counter[str] = Counter()
        self.sample: list[str] = []

    def kind(self, column: str) -> str | None:
        return next((k for k, r in _SHAPES.items() if r.search(column)), None)

    def learn(self, rows: list[dict]) -> None:
        for name, value in self._cells(rows):
            k = self.kind(name)
            self.kinds[k or "plain"] += 1
            if k in ("key", "text") and value:
                self.sample.append(f"{name}={value}")
        del self.sample[:-40]

    @staticmethod
    def _cells(rows: list[dict]) -> Iterator[tuple[str, str]]:
        for r in rows:
            yield from ((k, str(v)) for k, v in r.items() if v is not None)
