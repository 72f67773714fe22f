from difflib import SequenceMatcher


class Memory:
    def __init__(self) -> None:
        self._units: list[dict[str, str]] = []

    def __len__(self) -> int:
        return len(self._units)

    def extend(self, units) -> int:
        before = len(self._units)
        self._units.extend(units)
        return len(self._units) - before

    def best(self, text: str, source: str, target: str, count: int) -> list[tuple[int, str, str]]:
        found = []
        for u in self._units:
            if source in u and target in u:
                score = SequenceMatcher(None, text.lower(), u[source].lower()).ratio()
                found.append((round(100 * score), u[source], u[target]))
        return sorted(found, reverse=True)[:count]
