from datetime import datetime
from typing import Callable, NamedTuple


class Rule(NamedTuple):
    text: str
    when: Callable[[datetime, dict], bool]


def _night(now: datetime) -> bool:
    return now.hour >= 22 or now.hour < 6


RULES = (
    Rule("Frost: cover young plants", lambda now, v: v["temperature"] <= 1 and (_night(now) or now.month in (11, 12, 1, 2, 3))),
    Rule("Heat: shade animals, water in the evening", lambda now, v: v["temperature"] >= 32 and not _night(now)),
    Rule("Gale: no spraying", lambda now, v: v["wind"] >= 17.2),
    Rule("Heavy rain: check drains", lambda now, v: v["rain"] >= 15),
    Rule("Clock change tonight: briefings stay at local time", lambda now, v: bool(now.dst()) != bool(now.replace(day=28).dst())),
)


def active(now: datetime, **values: float) -> list[str]:
    return [r.text for r in RULES if r.when(now, values)] or ["no alerts"]
