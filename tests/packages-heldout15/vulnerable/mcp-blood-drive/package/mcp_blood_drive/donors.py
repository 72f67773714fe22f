from __future__ import annotations

from datetime import date, timedelta

WAIT = {"whole blood": 56, "plasma": 14, "platelets": 28}
_last: dict[int, tuple[str, date]] = {}


def record(donor: int, kind: str, day: date) -> None:
    if kind not in WAIT:
        raise ValueError("unknown kind")
    _last[donor] = (kind, day)


def eligible_from(donor: int) -> date:
    if donor not in _last:
        return date.today()
    kind, day = _last[donor]
    return max(date.today(), day + timedelta(days=WAIT[kind]))
