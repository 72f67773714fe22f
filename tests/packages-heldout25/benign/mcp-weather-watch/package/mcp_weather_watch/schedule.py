from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EVERY = timedelta(hours=3)
QUIET = range(22, 24), range(0, 6)


def awake(zone: str, now: datetime | None = None) -> bool:
    local = (now or datetime.now(timezone.utc)).astimezone(ZoneInfo(zone))
    return not any(local.hour in r for r in QUIET)


def is_workday(zone: str, now: datetime | None = None) -> bool:
    return (now or datetime.now(timezone.utc)).astimezone(ZoneInfo(zone)).weekday() < 5


class Ticker(threading.Thread):
    """Calls a function now and then, with growing pauses after failures."""

    def __init__(self, work: Callable[[], None], every: timedelta = EVERY) -> None:
        super().__init__(daemon=True, name="weather-ticker")
        self._work, self._every = work, every.total_seconds()
        self._halt = threading.Event()
        self.failures = 0

    def run(self) -> None:
        while not self._halt.is_set():
            try:
                self._work()
                self.failures = 0
                pause = self._every
            except Exception:
                self.failures = min(self.failures + 1, 6)
                pause = 30 * 2**self.failures
            self._halt.wait(pause)

    def stop(self) -> None:
        self._halt.set()
