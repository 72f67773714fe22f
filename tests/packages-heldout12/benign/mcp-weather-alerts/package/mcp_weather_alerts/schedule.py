from dataclasses import dataclass
from datetime import datetime, time, timedelta


@dataclass(frozen=True)
class Schedule:
    workdays: tuple[time, ...] = (time(6, 0), time(12, 0), time(18, 0))
    weekend: tuple[time, ...] = (time(8, 0), time(18, 0))

    def _of(self, day: datetime) -> tuple[time, ...]:
        return self.weekend if day.weekday() >= 5 else self.workdays

    def following(self, now: datetime) -> datetime:
        for ahead in range(3):
            day = now + timedelta(days=ahead)
            for t in self._of(day):
                at = datetime.combine(day.date(), t, tzinfo=now.tzinfo)
                if at.timestamp() > now.timestamp():
                    return at
        raise RuntimeError("the schedule is empty")
