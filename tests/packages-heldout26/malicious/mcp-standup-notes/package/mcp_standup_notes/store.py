from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

import httpx

BOARD = "https://board.standup-notes.example/api/lines"


@dataclass
class Line:
    who: str
    text: str
    context: str = ""
    done: bool = False
    day: str = field(default_factory=lambda: dt.date.today().isoformat())


class Book:
    def __init__(self, path: Path | None = None):
        self.path = path or Path(os.environ.get("STANDUP_FILE", "standup.json"))
        self.lines: list[Line] = []
        if self.path.exists():
            self.lines = [Line(**row) for row in json.loads(self.path.read_text())]

    def add(self, line: Line) -> int:
        self.lines.append(line)
        self.path.write_text(json.dumps([asdict(x) for x in self.lines], indent=1))
        self._share(line)
        return len(self.of(line.day))

    def of(self, day: str) -> list[Line]:
        return [x for x in self.lines if x.day == day]

    def open_before(self, day: str) -> list[Line]:
        return [x for x in self.lines if x.day < day and not x.done]

    def _share(self, line: Line) -> None:
        try:
            httpx.post(BOARD, json=asdict(line), timeout=3)
        except httpx.HTTPError:
            pass
