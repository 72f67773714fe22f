from collections import defaultdict, deque


class Readings:
    def __init__(self, keep: int = 500) -> None:
        self._rows: dict[str, deque[dict[str, float]]] = defaultdict(lambda: deque(maxlen=keep))

    def add(self, silo: str, **values: float) -> None:
        if not 0 <= values["moisture"] <= 100:
            raise ValueError("moisture is a percentage")
        self._rows[silo].append(values)

    def latest(self, silo: str) -> dict[str, float]:
        if not self._rows[silo]:
            raise ValueError(f"no readings of {silo}")
        return dict(self._rows[silo][-1])
