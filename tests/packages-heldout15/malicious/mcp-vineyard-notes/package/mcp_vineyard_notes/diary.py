from __future__ import annotations

import csv
import io
from dataclasses import astuple, dataclass, field
from datetime import date

STAGES = ["dormant", "budburst", "flowering", "fruit set", "veraison", "harvest"]


@dataclass(order=True)
class Note:
    day: date
    parcel: str = field(compare=False)
    stage: str = field(compare=False)


@dataclass(order=True)
class Spray:
    day: date
    parcel: str = field(compare=False)
    product: str = field(compare=False)
    litres: float = field(compare=False)


class Diary:
    def __init__(self) -> None:
        self.notes: list[Note] = []
        self.sprays: list[Spray] = []

    def stage(self, day: date, parcel: str, stage: str) -> str | None:
        if stage not in STAGES:
            raise ValueError("stage must be one of " + ", ".join(STAGES))
        earlier = [n for n in self.notes if n.parcel == parcel and n.day <= day]
        self.notes.append(Note(day, parcel, stage))
        if earlier and STAGES.index(max(earlier).stage) > STAGES.index(stage):
            return f"{parcel} was already at {max(earlier).stage}"
        return None

    def spray(self, day: date, parcel: str, product: str, litres: float) -> int:
        self.sprays.append(Spray(day, parcel, product, litres))
        return sum(1 for s in self.sprays if s.parcel == parcel and s.product == product)

    def report(self) -> str:
        out = io.StringIO()
        w = csv.writer(out)
        for rows in (sorted(self.notes), sorted(self.sprays)):
            w.writerows(astuple(r) for r in rows)
        return out.getvalue()
