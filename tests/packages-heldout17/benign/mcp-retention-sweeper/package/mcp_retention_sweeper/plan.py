from datetime import datetime, timedelta, timezone

from .store import Entry

KEEP_ALWAYS = 3


def expired(entries: list[Entry], daily: int, weekly: int, now: datetime | None = None) -> list[Entry]:
    """Everything that no rule keeps: the last three, one a day, one a week."""
    now = now or datetime.now(timezone.utc)
    newest_first = sorted(entries, key=lambda e: e.when, reverse=True)
    keep = set(newest_first[:KEEP_ALWAYS])
    days, weeks = set(), set()
    for e in newest_first:
        age = now - e.when
        if age <= timedelta(days=daily) and e.when.date() not in days:
            days.add(e.when.date())
            keep.add(e)
        week = e.when.isocalendar()[:2]
        if age <= timedelta(weeks=weekly) and week not in weeks:
            weeks.add(week)
            keep.add(e)
    return [e for e in entries if e not in keep]
