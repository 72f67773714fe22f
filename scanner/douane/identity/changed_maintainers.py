"""A version by people who had no hand in those before.

**What.** None of the accounts that may publish this version could publish an earlier one; or an account that
is new beside the old ones published it. For servers and what they need themselves, and only where the index
states maintainers; of what is needed it weighs where the version is known to be younger than thirty days.

**Why.** A package is taken over by way of an account: bought, guessed, or added by somebody who trusted a
stranger. The new owner's first version is the one that harms. Packages also change hands honestly, which a
person can find out and a machine cannot.

**Example.** 1.0.0 to 1.0.15 by `anna` and `ben`; 1.0.16, three days old, by `qx-labs` alone.

**Left alone.** People who left; a newcomer beside the old maintainers who published nothing or did so over a
month ago; the name under which every build service publishes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from douane.identity.dependencies import lessened
from douane.model import Confidence, History, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_RECENT = 30.0  # days
_MOST_NAMES = 5


def _find(history: History) -> Iterator[Evidence]:
    publication = history.publication
    own, before = publication.release.publisher, publication.people
    if not history.is_followed or not own.people or not before:
        return
    new = own.people - before
    if not new:
        return
    judged = _weight(history, new, stayed=bool(own.people & before))
    if judged is None:
        return
    severity, confidence, what = judged
    yield Evidence(
        where=Where(),
        excerpt=f"{history.purl} by {_names(own.people)}",
        why=f"{what}: {_names(new)}, where {_names(before)} published before",
        severity=lessened(history, severity),
        confidence=confidence,
        package=history.purl,
    )


def _weight(
    history: History, new: frozenset[str], *, stayed: bool
) -> tuple[Severity, Confidence, str] | None:
    publication = history.publication
    own = publication.release.publisher
    if not stayed:
        same_service = own.trusted is not None and any(
            own.trusted == each.publisher.trusted for each in publication.earlier
        )
        sure = Confidence.LOW if same_service else Confidence.MEDIUM
        return (
            (Severity.MEDIUM if same_service else Severity.HIGH),
            sure,
            "everybody behind this version is new",
        )
    recent = history.is_recent(_RECENT)
    if own.account in new or own.approver in new:
        severity = Severity.MEDIUM if recent else Severity.LOW
        return severity, Confidence.LOW, "it was published by an account that is new"
    return (Severity.LOW, Confidence.LOW, "accounts that may publish it are new") if recent else None


def _names(people: Iterable[str]) -> str:
    named = sorted(people)
    more = f" and {len(named) - _MOST_NAMES} more" if len(named) > _MOST_NAMES else ""
    return ", ".join(excerpt(name, 60) for name in named[:_MOST_NAMES]) + more


RULE = Rule(
    id="changed-maintainers",
    summary="a version by people who had no hand in those before",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.identity",
    remedy="ask the maintainers you know, by a way that is not the package, whether they handed it over",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
