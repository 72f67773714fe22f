from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Plan:
    device: str
    at: str
    days: tuple[str, ...]
    action: str
    zone: str

    @classmethod
    def parse(cls, device: str, at: str, days: list[str], action: str, zone: str) -> "Plan":
        time.fromisoformat(at)
        if action not in ("on", "off") or not days or not set(days) <= set(DAYS):
            raise ValueError("action is on or off, days are mon to sun")
        return cls(device[:60], at, tuple(sorted(set(days), key=DAYS.index)), action, zone)

    def upcoming(self, now: datetime, horizon: int) -> Iterator[datetime]:
        at = time.fromisoformat(self.at)
        for n in range(horizon):
            day = now + timedelta(days=n)
            when = day.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
            if DAYS[when.weekday()] in self.days and when > now:
                yield when

    def __str__(self) -> str:
        return f"{self.device} {self.action} {self.at} {'/'.join(self.days)} ({self.zone})"


@dataclass(frozen=True)
class Quiet:
    start: time = time(23, 0)
    end: time = time(6, 30)

    def covers(self, t: time) -> bool:
        return t >= self.start or t < self.end
