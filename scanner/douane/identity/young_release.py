"""A version that is too young for anybody to have found out about it.

**What.** The index says that the version was published less than the minimum age ago: seven days, or what
`--minimum-age` says. It is told on which day it will be old enough. For the server this leaves the row
unknown; for a package that it needs it is only told, unless a minimum age was asked for.

**Why.** Malicious versions are mostly found and taken down within days. Until then no advisory knows them,
so that none is known says nothing.

**Example.** A version of yesterday, which `npx` would start today.

**Left alone.** Older versions. Where the index states no time, or times that cannot be those of publication,
the age is not known, and the row's evidence says so.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from douane.model import DAY, Confidence, History, Severity, Where
from douane.rules import Evidence, Rule


def _find(history: History) -> Iterator[Evidence]:
    at, ripe = history.publication.release.at, history.ripe
    if at is None or ripe is None:
        return
    days = history.minimum_age / DAY
    yield Evidence(
        where=Where(),
        excerpt=f"{history.purl} of {_day(at)}",
        why=f"it was published on {_day(at)} and will be {days:g} days old on {_day(ripe)}: "
        "too young for advisories to know it",
        severity=Severity.MEDIUM if history.is_server or history.strict else Severity.LOW,
        package=history.purl,
    )


def _day(at: float) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(at))


RULE = Rule(
    id="young-release",
    summary="a version that is too young for anybody to have found out about it",
    severity=Severity.MEDIUM,
    confidence=Confidence.LOW,
    row="supply.code",
    remedy="wait until that day, take the version before, or set another --minimum-age",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
