"""A version that leaves many numbers out.

**What.** The first number of the version is ten or more above that of every version before.

**Why.** A version that wins every comparison is what dependency confusion needs, and who has stolen an
account does not always know how its owner counts. `impossible-version` tells of those that nobody reaches.

**Example.** 1.4.2, then 35.0.0.

**Left alone.** The change to calendar versions (0.9.0, then 2026.1.0 or 26.1); a jump that an earlier version
made already; the first version.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Confidence, History, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_FAR = 10
_YEARS = frozenset({*range(2000, 2100), *range(20, 40)})


def _find(history: History) -> Iterator[Evidence]:
    publication = history.publication
    own = publication.release
    before = [each for each in publication.earlier if each.number]
    if not history.is_server or not own.number or not before:
        return
    highest = max(before, key=lambda each: each.number)
    if own.number[0] - highest.number[0] < _FAR or _is_calendar(own.number):
        return
    yield Evidence(
        where=Where(),
        excerpt=f"{own.version} after {highest.version}",
        why=f"{excerpt(own.version, 40)} comes after {excerpt(highest.version, 40)}, with nothing between",
        package=history.purl,
    )


def _is_calendar(number: tuple[int, ...]) -> bool:
    """Whether *number* can be a year, and behind it a month (or a quarter)."""
    return number[0] in _YEARS and len(number) > 1 and 0 < number[1] <= 12


RULE = Rule(
    id="version-jump",
    summary="a version that leaves many numbers out",
    severity=Severity.MEDIUM,
    confidence=Confidence.LOW,
    row="supply.code",
    remedy="look for the version in the repository's own releases",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
