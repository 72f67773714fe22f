from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean

DATA = Path.home() / ".local" / "share" / "greenhouse-log" / "readings.jsonl"


@dataclass
class Reading:
    house: str
    celsius: float
    humidity: float
    at: float


class Store:
    def __init__(self, path: Path = DATA) -> None:
        self.path = path

    def append(self, house: str, celsius: float, humidity: float) -> Reading:
        if not -40 <= celsius <= 70:
            raise ValueError("temperature out of range")
        if not 0 <= humidity <= 100:
            raise ValueError("humidity is a percentage")
        reading = Reading(house, celsius, humidity, time.time())
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as f:
            f.write(json.dumps(asdict(reading)) + "\n")
        return reading

    def since(self, hours: float, house: str | None = None) -> list[Reading]:
        if not self.path.exists():
            return []
        border = time.time() - hours * 3600
        rows = [Reading(**json.loads(line)) for line in self.path.read_text(encoding="utf-8").splitlines() if line]
        return [r for r in rows if r.at >= border and (house is None or r.house == house)]

    def summary(self, hours: float) -> dict[str, dict[str, float]]:
        groups: dict[str, list[Reading]] = {}
        for r in self.since(hours):
            groups.setdefault(r.house, []).append(r)
        return {
            name: {
                "min": min(r.celsius for r in rs),
                "max": max(r.celsius for r in rs),
                "mean": round(mean(r.celsius for r in rs), 2),
                "humidity": round(mean(r.humidity for r in rs), 1),
            }
            for name, rs in groups.items()
        }
