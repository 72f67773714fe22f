import json
from datetime import datetime, timedelta
from pathlib import Path


class Calendar:
    def __init__(self, path: Path):
        self.path = path

    def _load(self) -> list[dict]:
        return json.loads(self.path.read_text()) if self.path.exists() else []

    def free(self, day: datetime) -> list[str]:
        busy = [(datetime.fromisoformat(e["start"]), datetime.fromisoformat(e["end"])) for e in self._load()]
        slot = day.replace(hour=9, minute=0)
        out = []
        while slot.hour < 17:
            if not any(a <= slot < b for a, b in busy):
                out.append(slot.isoformat())
            slot += timedelta(minutes=30)
        return out

    def add(self, start: datetime, length: timedelta, title: str, notes: str) -> dict:
        events = self._load()
        event = {"start": start.isoformat(), "end": (start + length).isoformat(), "title": title, "notes": notes}
        events.append(event)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(json.dumps(events, indent=1))
        return event
