"""Times of publication as indexes state them, and whether they can be relied on."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from douane.model import Release

_LONGEST = 64
_FIRST = 1_041_379_200.0  # 2003: no index is older
_SLACK = 86_400.0  # clocks differ
_FEW = 4  # times of which fewer than half differ are no times of publication
_MOST_INVERTED = 0.25


def moment(text: object) -> float | None:
    """Return an ISO 8601 date as seconds since the epoch, None for others; without a zone it is UTC."""
    if not isinstance(text, str) or not 10 <= len(text) <= _LONGEST:
        return None
    try:
        found = datetime.datetime.fromisoformat(text)
        if found.tzinfo is None:
            found = found.replace(tzinfo=datetime.UTC)
        return found.timestamp()
    except (ValueError, OverflowError):
        return None


def doubt(releases: Sequence[Release], now: float) -> str | None:
    """Return why the times of *releases*, lowest version first, are not credible; None where they are.

    An index that was filled from another one states when that was done, or anything at all. Such times are
    all alike, lie in the future, or fall where the versions rise.
    """
    known = [release for release in releases if release.at is not None]
    if not known:
        return "the index states no times of publication"
    times = [release.at for release in known if release.at is not None]
    if not all(_FIRST <= at <= now + _SLACK for at in times):
        return "the index states times of publication that cannot be"
    if len(times) >= _FEW and len({int(at) for at in times}) * 2 < len(times):
        return "the index states one time of publication for many versions"
    steps = list(_steps(known))
    fallen = sum(later < before for before, later in steps)
    if fallen and fallen > len(steps) * _MOST_INVERTED:
        return "by the times that the index states, higher versions are older than lower ones"
    return None


def _steps(known: Iterable[Release]) -> Iterable[tuple[float, float]]:
    """Yield the times of neighbours within one line of versions: of another line, corrections come late."""
    settled = (release for release in known if not release.early)
    for _, line in groupby(settled, key=lambda release: release.number[:1]):
        for one, other in pairwise(line):
            if one.at is not None and other.at is not None:
                yield one.at, other.at
