import os
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

HOME = ZoneInfo(os.environ.get("TZ") or "UTC")


@dataclass(frozen=True)
class Shift:
    team: str
    zone: str
    start: time
    end: time
    days: frozenset[int] = frozenset(range(5))

    def covers(self, at: datetime) -> bool:
        local = at.astimezone(ZoneInfo(self.zone))
        return local.weekday() in self.days and self.start <= local.time() < self.end


SHIFTS = [
    Shift("apac", "Asia/Tokyo", time(9), time(17)),
    Shift("emea", "Europe/Berlin", time(8), time(17)),
    Shift("amer", "America/New_York", time(9), time(18)),
]


def on_duty(at: datetime) -> list[str]:
    return [s.team for s in SHIFTS if s.covers(at)]


def handover(at: datetime) -> datetime:
    now = on_duty(at)
    step = at.replace(minute=0, second=0, microsecond=0)
    for _ in range(24 * 7):
        step += timedelta(hours=1)
        if on_duty(step) != now:
            return step
    return at
