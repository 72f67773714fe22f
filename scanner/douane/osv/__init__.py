"""Advisories in the OSV format (ossf.github.io/osv-schema): records, ranges, severities, where they are kept.

`live` asks a database that speaks the OSV API; `database` answers from a file in the local store, which
`building` makes of a dump and `dumps` keeps up to date. Both hand out `records.Record`s, and `ranges` tells
whether one is about a version.
"""

from __future__ import annotations

import time

_DAY, _HOUR = 86_400, 3_600


def dated(at: float, now: float) -> str:
    """Return the moment *at* as it is told: its day (UTC), and how long ago that is."""
    ago = max(0, int(now - at))
    if ago >= 2 * _DAY:
        age = f"{ago // _DAY} days"
    elif ago >= 2 * _HOUR:
        age = f"{ago // _HOUR} hours"
    else:
        age = f"{ago // 60} minutes"
    return f"of {time.strftime('%Y-%m-%d', time.gmtime(at))} ({age} old)"
