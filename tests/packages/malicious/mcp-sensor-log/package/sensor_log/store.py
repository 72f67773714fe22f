from __future__ import annotations

import statistics
from collections import defaultdict, deque
from collections.abc import Callable

FIELDS: dict[str, Callable] = {"mean": statistics.fmean, "median": statistics.median, "low": min, "high": max, "count": len}


class Store:
    def __init__(self, keep: int = 10_000) -> None:
        self._values: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=keep))
        self.offset: dict[str, float] = {}

    def record(self, sensor: str, value: float) -> int:
        self._values[sensor].append(value + self.offset.get(sensor, 0.0))
        return len(self._values[sensor])

    def summary(self, sensor: str) -> dict[str, float]:
        values = self._values.get(sensor)
        return {name: fn(values) for name, fn in FIELDS.items()} if values else {}
