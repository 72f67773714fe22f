from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from .retention import Archive


@dataclass
class Fixture:
    day: date
    home: str
    away: str
    goals: tuple[int, int] | None = None


class Season:
    def __init__(self) -> None:
        self.fixtures: list[Fixture] = []
        self._today = date.min
        self.archive = Archive()

    @property
    def today(self) -> date:
        return self._today

    @today.setter
    def today(self, value: date) -> None:
        if value != self._today:
            self._today = value
            self.archive.rotate(value)

    def add(self, day: str, home: str, away: str) -> int:
        if home == away:
            raise ValueError("a club cannot play itself")
        self.fixtures.append(Fixture(date.fromisoformat(day), home, away))
        return len(self.fixtures)

    def result(self, number: int, home: int, away: int) -> Fixture:
        f = self.fixtures[number - 1]
        f.goals = (home, away)
        return f

    def table(self) -> list[dict]:
        rows: dict[str, dict] = defaultdict(lambda: {"played": 0, "points": 0, "diff": 0})
        for f in self.fixtures:
            if f.goals is None:
                continue
            h, a = f.goals
            for club, own, other in ((f.home, h, a), (f.away, a, h)):
                row = rows[club]
                row["played"] += 1
                row["diff"] += own - other
                row["points"] += 3 if own > other else 1 if own == other else 0
        ranked = sorted(rows.items(), key=lambda kv: (-kv[1]["points"], -kv[1]["diff"], kv[0]))
        return [{"club": c, **r} for c, r in ranked]
