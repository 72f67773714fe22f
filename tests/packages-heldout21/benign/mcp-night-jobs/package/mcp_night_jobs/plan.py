import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import platformdirs

FILE = Path(platformdirs.user_state_dir("mcp-night-jobs"), "plan.json")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass
class Entry:
    job: str
    hour: int
    minute: int
    days: list[str]
    zone: str

    def check(self, known) -> None:
        if self.job not in known:
            raise ValueError(f"jobs: {sorted(known)}")
        if not (0 <= self.hour < 24 and 0 <= self.minute < 60) or not self.days or not set(self.days) <= set(DAYS):
            raise ValueError("time or days are not right")
        ZoneInfo(self.zone)

    def next(self, now: datetime) -> datetime:
        local = now.astimezone(ZoneInfo(self.zone))
        for ahead in range(8):
            day = local + timedelta(days=ahead)
            at = day.replace(hour=self.hour, minute=self.minute, second=0, microsecond=0)
            if at > local and DAYS[at.weekday()] in self.days:
                return at
        raise AssertionError("a week has seven days")


def load() -> dict[str, Entry]:
    try:
        return {k: Entry(**v) for k, v in json.loads(FILE.read_text("utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def save(entries: dict[str, Entry]) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    tmp = FILE.with_suffix(".tmp")
    tmp.write_text(json.dumps({k: asdict(v) for k, v in entries.items()}, indent=1), "utf-8")
    os.replace(tmp, FILE)
