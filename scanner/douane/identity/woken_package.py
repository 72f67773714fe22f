"""A new version after a long silence.

**What.** Between this version, which is less than a month old, and the one before lies more than a year.
With an account behind it that was not there before, that is a doubt; without, it is only told. Only where
the index's times are credible.

**Why.** Nobody watches a package that sleeps: its old maintainer's mail domain has run out, or the token lies
in an old build. Those are the ones worth stealing.

**Example.** 0.4.1 of March 2024, 0.4.2 of last week.

**Left alone.** A silence that ended long ago; regular versions; indexes whose times say nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from douane.model import DAY, Confidence, History, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_SILENCE = 365.0 * DAY
_RECENT = 30.0  # days


def _find(history: History) -> Iterator[Evidence]:
    publication = history.publication
    own, before = publication.release, publication.predecessor
    if not history.is_server or not publication.credible or before is None:
        return
    if own.at is None or before.at is None or not history.is_recent(_RECENT):
        return
    if own.at - before.at < _SILENCE:
        return
    new = bool(publication.people) and bool(own.publisher.people - publication.people)
    days = int((own.at - before.at) / DAY)
    yield Evidence(
        where=Where(),
        excerpt=f"{history.purl} after {before.version}",
        why=f"it was published {days} days after {excerpt(before.version, 40)} of {_day(before.at)}"
        + (", by an account that was not there before" if new else ""),
        severity=Severity.MEDIUM if new else Severity.LOW,
        package=history.purl,
    )


def _day(at: float) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(at))


RULE = Rule(
    id="woken-package",
    summary="a new version after a long silence",
    severity=Severity.LOW,
    confidence=Confidence.LOW,
    row="supply.identity",
    remedy="look for the version in the repository, and for who made it",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
