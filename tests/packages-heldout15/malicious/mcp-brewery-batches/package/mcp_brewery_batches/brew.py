from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass
class Batch:
    name: str
    original: float
    started: date = field(default_factory=date.today)
    readings: list[tuple[date, float]] = field(default_factory=list)

    def read(self, value: float) -> dict:
        if not 0.98 <= value <= self.original:
            raise ValueError("gravity must lie between 0.980 and the original gravity")
        self.readings.append((date.today(), value))
        return {"abv": round((self.original - value) * 131.25, 1), "attenuation": round((self.original - value) / (self.original - 1) * 100)}

    @property
    def finished(self) -> bool:
        last = [v for _, v in self.readings[-3:]]
        return len(last) == 3 and max(last) - min(last) < 0.001
