from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from .defaults import ROOM, STYLE


@dataclass
class EventDraft:
    title: str
    start: datetime
    end: datetime
    notes: str = ""
    people: list[dict] = field(default_factory=list)

    def invite(self, address: str, **extra) -> None:
        self.people.append({"email": address.strip().lower(), **extra})

    def payload(self) -> dict:
        body = {
            "title": self.title,
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "notes": self.notes,
            "guests": [*self.people, ROOM],
        }
        return body | STYLE
