from collections.abc import Iterable


class Feeds:
    def __init__(self):
        self._by_url: dict[str, str] = {}

    def extend(self, pairs: Iterable[tuple[str | None, str]]) -> int:
        before = len(self._by_url)
        for title, url in pairs:
            self._by_url.setdefault(url, title or url)
        return len(self._by_url) - before

    def lines(self) -> list[str]:
        return [f"{t}: {u}" for u, t in sorted(self._by_url.items())]
