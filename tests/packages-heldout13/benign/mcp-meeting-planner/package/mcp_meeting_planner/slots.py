from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

STEP = timedelta(minutes=15)


@dataclass(frozen=True)
class Person:
    zone: ZoneInfo
    begin: int
    end: int

    def free(self, start: datetime, length: timedelta) -> bool:
        a = start.astimezone(self.zone)
        b = (start + length).astimezone(self.zone)
        if a.weekday() >= 5 or a.date() != b.date():
            return False
        return a.time() >= time(self.begin) and b.time() <= time(self.end)


def slots(day: date, people: list[Person], length: timedelta) -> list[datetime]:
    start = datetime.combine(day, time(), UTC)
    every = (start + STEP * n for n in range(96))
    return [t for t in every if all(p.free(t, length) for p in people)]
