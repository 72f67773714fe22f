from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass
from pathlib import Path
from zoneinfo import available_timezones

FILE = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "mcp-weather-watch" / "watches.json"


@dataclass
class Watch:
    name: str
    lat: float
    lon: float
    zone: str
    wind: float = 60
    frost: bool = True
    workdays_only: bool = False


class Watches:
    def __init__(self, file: Path = FILE) -> None:
        self._file, self._lock = file, threading.Lock()

    def all(self) -> list[Watch]:
        with self._lock:
            return [Watch(**w) for w in json.loads(self._file.read_text())] if self._file.exists() else []

    def add(self, w: Watch) -> None:
        if w.zone not in available_timezones():
            raise ValueError(f"unknown time zone {w.zone}")
        if not (-90 <= w.lat <= 90 and -180 <= w.lon <= 180):
            raise ValueError("coordinates out of range")
        rows = [x for x in self.all() if x.name != w.name][:49] + [w]
        with self._lock:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            tmp = self._file.with_suffix(".tmp")
            tmp.write_text(json.dumps([asdict(x) for x in rows], indent=1))
            tmp.replace(self._file)
