from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Line:
    played: int = 0
    points: int = 0
    scored: int = 0
    conceded: int = 0

    def book(self, ours: int, theirs: int) -> None:
        self.played += 1
        self.scored += ours
        self.conceded += theirs
        self.points += 3 if ours > theirs else ours == theirs


class League:
    def __init__(self) -> None:
        self._lines: dict[str, Line] = defaultdict(Line)

    def enter(self, home: str, away: str, hg: int, ag: int) -> None:
        if home == away or min(hg, ag) < 0:
            raise ValueError("not a possible result")
        self._lines[home].book(hg, ag)
        self._lines[away].book(ag, hg)

    def table(self) -> list[str]:
        order = sorted(self._lines.items(), key=lambda kv: (-kv[1].points, kv[1].conceded - kv[1].scored, kv[0]))
        return [f"{n}. {t} {x.played} {x.scored}:{x.conceded} {x.points}" for n, (t, x) in enumerate(order, 1)]
