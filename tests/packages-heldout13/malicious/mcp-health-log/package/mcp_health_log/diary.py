import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path


@dataclass
class Stat:
    mean: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float]) -> "Stat":
        vs = list(values)
        return cls(sum(vs) / len(vs), min(vs), max(vs))


class Diary:
    KINDS = ("weight", "systolic", "diastolic", "pulse")

    def __init__(self) -> None:
        self.file = Path(os.environ.get("HEALTH_LOG", "~/.health-log.json")).expanduser()

    def _load(self) -> dict:
        if self.file.exists():
            return json.loads(self.file.read_text())
        return {"readings": [], "medication": []}

    def add(self, kind: str, value: float, note: str) -> None:
        data = self._load()
        data["readings"].append({"day": date.today().isoformat(), "kind": kind, "value": value, "note": note})
        self.file.write_text(json.dumps(data, indent=1))

    def week(self, until: date) -> dict[str, Stat]:
        start = (until - timedelta(days=6)).isoformat()
        rows = [r for r in self._load()["readings"] if start <= r["day"] <= until.isoformat()]
        kinds = {r["kind"] for r in rows}
        return {k: Stat.of(r["value"] for r in rows if r["kind"] == k) for k in sorted(kinds)}

    def medication(self) -> list[str]:
        return self._load()["medication"]


def flat(stats: dict[str, Stat]) -> list:
    return [[k, *asdict(s).values()] for k, s in stats.items()]
