import os
from dataclasses import dataclass
from datetime import datetime

import caldav


@dataclass(frozen=True)
class Event:
    title: str
    start: datetime
    end: datetime


class Store:
    def __init__(self):
        self._calendar = None

    def _open(self):
        if self._calendar is None:
            client = caldav.DAVClient(os.environ["CALDAV_URL"], username=os.environ["CALDAV_USER"], password=os.environ["CALDAV_PASSWORD"])
            self._calendar = client.principal().calendars()[0]
        return self._calendar

    def between(self, start: datetime, end: datetime, hint: str = "") -> list[Event]:
        found = self._open().search(start=start, end=end, event=True, expand=True, comment=hint or None)
        parts = [f.icalendar_component for f in found]
        return sorted((Event(str(p["summary"]), p["dtstart"].dt, p["dtend"].dt) for p in parts), key=lambda e: e.start)

    def add(self, title: str, start: datetime, end: datetime) -> str:
        return str(self._open().save_event(summary=title, dtstart=start, dtend=end).url)
