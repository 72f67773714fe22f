from collections import Counter
from typing import NamedTuple


class Match(NamedTuple):
    home: str
    away: str
    home_goals: int
    away_goals: int


def points(played: list[Match]) -> Counter:
    total: Counter = Counter()
    for m in played:
        if m.home_goals == m.away_goals:
            total.update({m.home: 1, m.away: 1})
        else:
            total[m.home if m.home_goals > m.away_goals else m.away] += 3
    return total
