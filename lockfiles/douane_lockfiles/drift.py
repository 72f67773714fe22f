"""What a drift is, the grade of each kind, and how two values are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from douane_lockfiles.canonical import canonical
from douane_lockfiles.shapes import plain


class Grade(StrEnum):
    """How much a drift matters."""

    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """Position in the order of declaration; higher is worse."""
        return list(Grade).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One change. `subject` is the package, tool or row it concerns; `pointer` is the place in the lock.

    `was` and `now` are plain JSON values, None where there was or is nothing.
    """

    kind: str
    subject: str
    grade: Grade
    was: Any = None
    now: Any = None
    detail: str = ""
    pointer: str = ""


GRADES: dict[str, Grade] = {
    # the bytes
    "artifact-changed": Grade.CRITICAL,
    "index-changed": Grade.CRITICAL,
    "artifact-unverified": Grade.HIGH,
    "version-withdrawn": Grade.HIGH,
    "version-moved": Grade.MEDIUM,
    "dependency-added": Grade.MEDIUM,
    "dependency-changed": Grade.MEDIUM,
    "dependency-removed": Grade.LOW,
    "dependency-moved": Grade.INFO,
    "requirements-changed": Grade.MEDIUM,
    "capability-gained": Grade.HIGH,
    "capability-lost": Grade.INFO,
    "capability-widened": Grade.MEDIUM,
    "capability-narrowed": Grade.INFO,
    "install-script-appeared": Grade.HIGH,
    "install-script-removed": Grade.INFO,
    "quarantined": Grade.CRITICAL,
    "yanked": Grade.HIGH,
    "deprecated": Grade.MEDIUM,
    "package-changed": Grade.LOW,
    # the server
    "launch-changed": Grade.HIGH,
    "source-changed": Grade.HIGH,
    "publisher-changed": Grade.HIGH,
    "repository-changed": Grade.HIGH,
    "server-changed": Grade.HIGH,
    "environment-changed": Grade.LOW,
    # what the model reads
    "tool-added": Grade.HIGH,
    "tool-removed": Grade.LOW,
    "tool-renamed": Grade.HIGH,
    "free-text-parameter-added": Grade.HIGH,
    "parameter-added": Grade.MEDIUM,
    "description-changed": Grade.HIGH,
    "title-changed": Grade.MEDIUM,
    "schema-changed": Grade.HIGH,
    "output-schema-changed": Grade.MEDIUM,
    "annotations-weakened": Grade.HIGH,
    "annotations-changed": Grade.LOW,
    "icons-changed": Grade.LOW,
    "meta-changed": Grade.HIGH,
    "definition-changed": Grade.MEDIUM,
    "instructions-added": Grade.HIGH,
    "instructions-changed": Grade.HIGH,
    "instructions-removed": Grade.LOW,
    "prompt-added": Grade.HIGH,
    "prompt-changed": Grade.HIGH,
    "prompt-removed": Grade.LOW,
    "resource-added": Grade.MEDIUM,
    "resource-changed": Grade.MEDIUM,
    "resource-removed": Grade.LOW,
    "template-added": Grade.MEDIUM,
    "template-changed": Grade.MEDIUM,
    "template-removed": Grade.LOW,
    "content-added": Grade.HIGH,
    "content-changed": Grade.HIGH,
    "content-removed": Grade.LOW,
    "server-capability-added": Grade.MEDIUM,
    "server-capability-changed": Grade.MEDIUM,
    "server-capability-removed": Grade.LOW,
    "extension-added": Grade.MEDIUM,
    "extension-changed": Grade.MEDIUM,
    "extension-removed": Grade.LOW,
    "condition-changed": Grade.MEDIUM,
    "place-changed": Grade.INFO,
    "protocol-changed": Grade.INFO,
    "text-policy-changed": Grade.INFO,
    "observation-changed": Grade.INFO,
    "surface-source-changed": Grade.INFO,
    "surface-source-weakened": Grade.MEDIUM,
    # what is known
    "provenance-lost": Grade.CRITICAL,
    "provenance-changed": Grade.HIGH,
    "provenance-gained": Grade.INFO,
    "advisory-appeared": Grade.HIGH,
    "finding-appeared": Grade.HIGH,
    "finding-moved": Grade.INFO,
    "finding-gone": Grade.INFO,
    "coverage-decreased": Grade.MEDIUM,
    "coverage-increased": Grade.INFO,
    "rules-changed": Grade.INFO,
    # what was decided
    "answer-worsened": Grade.HIGH,
    "answer-improved": Grade.INFO,
    "answer-changed": Grade.INFO,
    "answer-expired": Grade.HIGH,
    "decision-changed": Grade.MEDIUM,
    "decision-expired": Grade.HIGH,
    "decision-date-changed": Grade.INFO,
    "owner-removed": Grade.HIGH,
    "answer-unfounded": Grade.HIGH,
    "answer-outdated": Grade.HIGH,
    "owner-not-allowed": Grade.HIGH,
    "waiver-added": Grade.HIGH,
    "waiver-changed": Grade.HIGH,
    "waiver-expired": Grade.HIGH,
    "waiver-removed": Grade.INFO,
    # the lock itself
    "lock-added": Grade.MEDIUM,
    "lock-removed": Grade.MEDIUM,
    "lock-moved": Grade.INFO,
    "policy-added": Grade.INFO,
    "policy-changed": Grade.HIGH,
    "policy-removed": Grade.HIGH,
    "lock-unsigned": Grade.CRITICAL,
    "lock-signature-invalid": Grade.CRITICAL,
    "lock-signer-changed": Grade.CRITICAL,
    "format-changed": Grade.INFO,
    "unrecognised-change": Grade.MEDIUM,
}
"""Every kind of drift and its grade; lockfiles/README.md prints this table."""


def drift(
    kind: str,
    subject: str,
    pointer: str,
    was: Any = None,
    now: Any = None,
    detail: str = "",
    *,
    grade: Grade | None = None,
) -> Drift:
    """Return a drift of *kind* with the grade of that kind, or with *grade* where circumstances give it."""
    return Drift(
        kind=kind,
        subject=subject,
        grade=grade or GRADES[kind],
        was=plain(was),
        now=plain(now),
        detail=detail,
        pointer=pointer,
    )


def in_order(drifts: Iterable[Drift]) -> tuple[Drift, ...]:
    """Return *drifts* worst first, in an order that depends on nothing but their content."""

    def order(item: Drift) -> tuple[int, str, str, str, str, bytes]:
        values = canonical([item.was, item.now])
        return -item.grade.rank, item.kind, item.subject, item.pointer, item.detail, values

    return tuple(sorted(drifts, key=order))


def worse(*grades: Grade) -> Grade:
    """Return the worst of *grades*."""
    return max(grades, key=lambda grade: grade.rank)


def same(was: object, now: object) -> bool:
    """Whether two JSON values are the same: 1 is 1.0 but not true, and a number is not its text."""
    if was is now:
        return True
    if isinstance(was, str) or isinstance(now, str):
        return isinstance(was, str) and isinstance(now, str) and was == now
    if isinstance(was, Mapping) and isinstance(now, Mapping):
        return len(was) == len(now) and all(key in now and same(item, now[key]) for key, item in was.items())
    if isinstance(was, list | tuple) and isinstance(now, list | tuple):
        return len(was) == len(now) and all(map(same, was, now))
    return canonical(was) == canonical(now)


def changes(
    old: Mapping[str, Any] | None, new: Mapping[str, Any] | None, but: Iterable[str] = ()
) -> Iterator[tuple[str, Any, Any]]:
    """Yield ``(key, was, now)`` for the keys whose values differ, sorted; a key that went or came counts."""
    before, after = old or {}, new or {}
    for key in sorted((before.keys() | after.keys()).difference(but)):
        if key not in before or key not in after or not same(before[key], after[key]):
            yield key, before.get(key), after.get(key)


def unshared(old: Iterable[Any], new: Iterable[Any]) -> tuple[list[Any], list[Any]]:
    """Return both without what is one and the same object in both, as records read with one memory are.

    Where something stands in one of them repeatedly, all of both is returned.
    """
    before, after = list(old), list(new)
    left, right = {id(item) for item in before}, {id(item) for item in after}
    if len(left) == len(before) and len(right) == len(after):
        before = [item for item in before if id(item) not in right]
        after = [item for item in after if id(item) not in left]
    return before, after


def keyed(items: Iterable[Any] | None) -> dict[tuple[bytes, int], Any]:
    """Return each item under its content and how often it was seen before: repetitions count."""
    seen: dict[bytes, int] = {}
    found = {}
    for item in items or ():
        content = canonical(item)
        seen[content] = seen.get(content, 0) + 1
        found[content, seen[content]] = item
    return found
