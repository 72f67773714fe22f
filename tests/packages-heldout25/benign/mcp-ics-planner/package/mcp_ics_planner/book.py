from __future__ import annotations

import os
import uuid
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

FILE = Path(os.environ.get("ICS_FILE", "calendar.ics")).expanduser()
ZONE = ZoneInfo(os.environ.get("ICS_ZONE", "UTC"))


class Book:
    def __init__(self, file: Path = FILE) -> None:
        self._file = file
        self.cal = Calendar.from_ical(file.read_bytes()) if file.exists() else self._fresh()

    @staticmethod
    def _fresh() -> Calendar:
        c = Calendar()
        c.add("prodid", "-//mcp-ics-planner//EN")
        c.add("version", "2.0")
        return c

    def save(self) -> None:
        tmp = self._file.with_suffix(".tmp")
        tmp.write_bytes(self.cal.to_ical())
        if self._file.exists():
            self._file.replace(self._file.with_suffix(".ics.bak"))
        tmp.replace(self._file)

    @staticmethod
    def span(e: Event) -> tuple[datetime, datetime]:
        def full(v: date | datetime) -> datetime:
            if not isinstance(v, datetime):
                v = datetime.combine(v, time())
            return v if v.tzinfo else v.replace(tzinfo=ZONE)

        start = full(e.start)
        return start, full(e.end) if e.end else start

    def between(self, a: datetime, b: datetime) -> list[dict]:
        rows = []
        for e in self.cal.walk("VEVENT"):
            s, t = self.span(e)
            if s < b and t > a:
                rows.append({"uid": str(e["UID"]), "title": str(e.get("SUMMARY", "")), "start": s.astimezone(ZONE).isoformat(), "end": t.astimezone(ZONE).isoformat()})
        return sorted(rows, key=lambda r: r["start"])

    def add(self, title: str, start: datetime, minutes: int, notes: str) -> str:
        e = Event()
        e.add("uid", f"{uuid.uuid4()}@mcp-ics-planner")
        e.add("dtstamp", datetime.now(timezone.utc))
        e.add("summary", title)
        e.add("dtstart", start)
        e.add("dtend", start + timedelta(minutes=minutes))
        if notes:
            e.add("description", notes)
        self.cal.add_component(e)
        self.save()
        return str(e["UID"])

    def move(self, uid: str, start: datetime) -> bool:
        for e in self.cal.walk("VEVENT"):
            if str(e["UID"]) == uid:
                s, t = self.span(e)
                for k, v in (("dtstart", start), ("dtend", start + (t - s))):
                    del e[k]
                    e.add(k, v)
                self.save()
                return True
        return False
