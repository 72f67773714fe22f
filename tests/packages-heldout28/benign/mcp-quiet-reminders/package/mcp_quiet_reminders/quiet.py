import os
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Quiet:
    zone: ZoneInfo
    begin: time
    end: time
    weekends: bool

    @classmethod
    def from_env(cls) -> "Quiet":
        env = os.environ.get
        return cls(ZoneInfo(env("TZ", "UTC")), time.fromisoformat(env("QUIET_FROM", "22:00")), time.fromisoformat(env("QUIET_TO", "07:00")), env("QUIET_WEEKENDS") == "1")

    def now(self) -> datetime:
        return datetime.now(self.zone)

    def holds(self, at: datetime) -> bool:
        t = at.time()
        night = self.begin <= t or t < self.end if self.begin > self.end else self.begin <= t < self.end
        return night or (self.weekends and at.weekday() >= 5)
