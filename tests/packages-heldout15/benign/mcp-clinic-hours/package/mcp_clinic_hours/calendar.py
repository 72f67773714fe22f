from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOLIDAYS = {(1, 1), (5, 1), (12, 25), (12, 26)}


@dataclass(frozen=True)
class Clinic:
    name: str
    zone: ZoneInfo
    hours: dict[int, tuple[time, time]]
    closes_for_good: date | None = None


def week(open_: str, close: str, days: range = range(5)) -> dict[int, tuple[time, time]]:
    return {d: (time.fromisoformat(open_), time.fromisoformat(close)) for d in days}


CLINICS = {
    "north": Clinic("North clinic", ZoneInfo("Europe/Oslo"), week("08:00", "16:00")),
    "island": Clinic("Island clinic", ZoneInfo("Atlantic/Faroe"), week("09:00", "13:00", range(3)), date(2027, 6, 30)),
    "coast": Clinic("Coast clinic", ZoneInfo("America/Halifax"), week("07:30", "19:00", range(6))),
}


def is_open(c: Clinic, at: datetime) -> bool:
    local = at.astimezone(c.zone)
    if c.closes_for_good and local.date() > c.closes_for_good:
        return False
    if (local.month, local.day) in HOLIDAYS or local.weekday() not in c.hours:
        return False
    start, end = c.hours[local.weekday()]
    return start <= local.time() < end


def next_opening(c: Clinic, at: datetime) -> datetime | None:
    local = at.astimezone(c.zone)
    for n in range(15):
        day = local.date() + timedelta(days=n)
        if day.weekday() not in c.hours:
            continue
        start = datetime.combine(day, c.hours[day.weekday()][0], c.zone)
        if start > local and is_open(c, start):
            return start
    return None
