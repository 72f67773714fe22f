from dataclasses import dataclass, field
from datetime import datetime


@dataclass
class Run:
    name: str
    params: dict[str, float]
    score: float
    at: datetime = field(default_factory=datetime.now)


RUNS: dict[str, Run] = {}


def best() -> Run:
    return max(RUNS.values(), key=lambda r: r.score)
