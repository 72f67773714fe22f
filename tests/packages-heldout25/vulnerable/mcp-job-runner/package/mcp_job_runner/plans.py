from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import yaml


class PlanLoader(yaml.UnsafeLoader):
    """YAML with !minutes and !hours."""


PlanLoader.add_constructor("!minutes", lambda l, n: timedelta(minutes=int(l.construct_scalar(n))))
PlanLoader.add_constructor("!hours", lambda l, n: timedelta(hours=int(l.construct_scalar(n))))


@dataclass
class Step:
    job: str
    args: dict
    after: timedelta = timedelta()


def parse(text: str) -> list[Step]:
    doc = yaml.load(text, Loader=PlanLoader)
    steps = [Step(s["job"], s.get("args") or {}, s.get("after") or timedelta()) for s in doc["steps"]]
    if len(steps) > 50:
        raise ValueError("a plan has at most 50 steps")
    return steps
