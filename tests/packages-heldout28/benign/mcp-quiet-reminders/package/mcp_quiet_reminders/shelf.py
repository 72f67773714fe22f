import json
from datetime import datetime, timedelta
from pathlib import Path

FILE = Path.home() / ".quiet-reminders.json"
LIMIT = 5


class Shelf:
    def _load(self) -> list[dict]:
        return json.loads(FILE.read_text("utf8")) if FILE.exists() else []

    def _save(self, items: list[dict]) -> None:
        FILE.write_text(json.dumps(items), "utf8")

    def put(self, text: str, at: datetime) -> None:
        self._save([*self._load(), {"text": text, "at": at.isoformat(), "count": 0}])

    def take(self, now: datetime, snooze: timedelta | None) -> list[str]:
        due, rest = [], []
        for item in self._load():
            if datetime.fromisoformat(item["at"]) > now:
                rest.append(item)
                continue
            due.append(item["text"])
            item["count"] += 1
            if snooze and item["count"] < LIMIT:
                rest.append({**item, "at": (now + snooze).isoformat()})
        self._save(rest)
        return due
