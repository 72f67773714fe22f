import json
import os
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

FILE = Path(os.environ.get("ROTA_FILE", "rota.json"))
EPOCH = date(2024, 1, 1)


@dataclass(frozen=True)
class Person:
    name: str
    zone: str
    start: int = 8
    end: int = 20

    def local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.zone))

    def awake(self, at: datetime) -> bool:
        now = self.local(at)
        return now.weekday() < 5 and time(self.start) <= now.time() < time(self.end % 24)


class Rota:
    def __init__(self, people: list[Person]):
        if not people:
            raise ValueError("the rota is empty")
        self.people = people

    @classmethod
    def load(cls) -> "Rota":
        return cls([Person(**p) for p in json.loads(FILE.read_text("utf-8"))])

    def turn(self, day: date) -> Person:
        return self.people[(day - EPOCH).days // 7 % len(self.people)]

    def on(self, at: datetime) -> Person:
        first = self.turn(at.date())
        if first.awake(at):
            return first
        return next((p for p in self.people if p.awake(at)), first)

    def week(self, monday: date) -> list[tuple[str, str]]:
        days = (monday + timedelta(days=n) for n in range(7))
        return [(d.isoformat(), self.turn(d).name) for d in days]
