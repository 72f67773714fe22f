"""What differs between what packages can do: kinds of capability and what these name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from douane_lockfiles.drift import Drift, Grade, drift, same, worse
from douane_lockfiles.model import Lock
from douane_lockfiles.sections import Facet, Package

RECORDED_SINCE = 1
"""The minor format from which on packages record what their capabilities name."""

_PATCH, _MINOR, _MAJOR = "a patch release", "a minor release", "a major release"
_BACK = "a step back"  # weighs as much as the smallest
_STEPS = (_MAJOR, _MINOR)
# Capabilities that many packages have for reasons of their own; any other one, known or not, weighs more.
_ORDINARY = frozenset(
    {
        "cryptography",
        "environment",
        "file-delete",
        "file-read",
        "file-write",
        "process-information",
        "system-information",
    }
)
_GRAVE = {_BACK: Grade.HIGH, _PATCH: Grade.HIGH, _MINOR: Grade.HIGH, _MAJOR: Grade.MEDIUM}
_MILD = {_BACK: Grade.MEDIUM, _PATCH: Grade.MEDIUM, _MINOR: Grade.LOW, _MAJOR: Grade.LOW}
_REACH = {_BACK: Grade.MEDIUM, _PATCH: Grade.MEDIUM, _MINOR: Grade.MEDIUM, _MAJOR: Grade.LOW}
_DETAIL = {_BACK: Grade.LOW, _PATCH: Grade.LOW, _MINOR: Grade.LOW, _MAJOR: Grade.INFO}
# Where a capability reaches to, unlike the variables it reads and the files it touches.
_REACHES = frozenset({"hosts", "programs"})
_REACHING = frozenset({"persistence", "other-configuration"})
_VERSION = re.compile(r"v?(?:\d+!)?(\d+(?:\.\d+)*)")
_MOST_NAMED = 12  # values named in the words of one drift; all of them stand in its values


def capabilities(old: Package, new: Package, *, are_named: bool) -> Iterator[Drift]:
    """Yield what *new* can do more, less and otherwise than *old*.

    *are_named* tells that both locks record what capabilities name.
    """
    place = f"packages[{new.path}].capabilities"
    step = _Step(old.version, new.version, same_bytes=_same_bytes(old, new))
    was, now = old["capabilities"], new["capabilities"]
    gained = [kind for kind in now if kind not in was]
    lost = [kind for kind in was if kind not in now]
    if gained:
        facets = new.facets if are_named else ()
        detail = f"{', '.join(_with_reach(kind, facets) for kind in gained)}; {step.words}"
        yield drift("capability-gained", new.purl, place, was, now, detail, grade=step.of_kinds(gained))
    if lost:
        yield drift("capability-lost", new.purl, place, was, now, ", ".join(lost))
    if was != now and not gained and not lost:
        yield drift("package-changed", new.purl, place, was, now, "capabilities in another order")
    if are_named:
        yield from _facets(old, new, set(gained) | set(lost), step)


def brought(
    package: Package, known: Known, step_from: str, step_to: str, *, are_named: bool
) -> Iterator[Drift]:
    """Yield what a package that is new can do that nothing in the closure could, and where it reaches.

    The server went from version *step_from* to *step_to*.
    """
    purl, place = package.purl, f"packages[{package.path}]"
    step = _Step(step_from, step_to, same_bytes=False)
    gained = sorted(set(package.capabilities) - known.kinds)
    if gained:
        facets = package.facets if are_named else ()
        able = ", ".join(_with_reach(kind, facets) for kind in gained)
        detail = f"nothing else in the closure could: {able}"
        yield drift(
            "capability-gained",
            purl,
            f"{place}.capabilities",
            None,
            package.capabilities,
            detail,
            grade=step.of_kinds(gained),
        )
    for facet in (each for each in package.facets if are_named and each.kind not in gained):
        fresh = [value for value in facet.listed if (facet.facet, value) not in known.values]
        if fresh and _reaches(facet):
            detail = f"nothing else in the closure named: {_listed(facet, fresh)}"
            grade = step.of_facet(facet)
            yield drift("capability-widened", purl, f"{place}.facets", None, facet, detail, grade=grade)


class Known:
    """What the packages of a lock can do and name, all together."""

    def __init__(self, lock: Lock) -> None:
        self.kinds = {kind for package in lock.packages for kind in package.capabilities}
        self.values = {
            (facet.facet, value)
            for package in lock.packages
            for facet in package.facets
            for value in facet.listed
        }


def are_named(old: Lock, new: Lock) -> bool:
    """Whether what capabilities name can be compared: an older format does not record it."""
    return not old.format.minor < RECORDED_SINCE <= new.format.minor


def _facets(old: Package, new: Package, told: set[str], step: _Step) -> Iterator[Drift]:
    """Yield what the capabilities that both have name; what comes or goes with a kind in *told* is known."""
    if same(old.get("facets"), new.get("facets")):
        return
    place = f"packages[{new.path}].facets"
    before = {(facet.kind, facet.facet): facet for facet in old.facets}
    after = {(facet.kind, facet.facet): facet for facet in new.facets}
    any_told = False
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if same(was, now):
            continue
        any_told = any_told or key[0] in told
        if key[0] in told:
            continue
        any_told = True
        facet = now or was
        fresh = _fresh(was, now)
        if facet is not None and now is not None and fresh:
            detail = f"{_listed(facet, fresh)}; {step.words}"
            grade = step.of_facet(facet)
            yield drift("capability-widened", new.purl, place, was, now, detail, grade=grade)
        elif facet is not None:
            gone = _fresh(now, was) or ["otherwise stated"]
            yield drift("capability-narrowed", new.purl, place, was, now, _listed(facet, gone))
    if not any_told:
        yield drift(
            "package-changed",
            new.purl,
            place,
            old.get("facets"),
            new.get("facets"),
            "facets otherwise stated",
        )


def _fresh(was: Facet | None, now: Facet | None) -> list[str]:
    """The values of *now* that *was* has not; more of those that are not listed count as one."""
    if now is None:
        return []
    known = set(was.listed) if was is not None else set()
    fresh = [value for value in now.listed if value not in known]
    more = (now.unlisted or 0) - ((was.unlisted or 0) if was is not None else 0)
    return [*fresh, f"{more} more"] if more > 0 else fresh


def _listed(facet: Facet, values: Iterable[str]) -> str:
    named = list(values)
    more = f" and {len(named) - _MOST_NAMED} more" if len(named) > _MOST_NAMED else ""
    return f"{facet.kind}: {facet.facet} {', '.join(named[:_MOST_NAMED])}{more}"


def _with_reach(kind: str, facets: Iterable[Facet]) -> str:
    """Return *kind* with the places that it reaches."""
    named = [_listed(each, each.listed) for each in facets if each.kind == kind and _reaches(each)]
    return " (".join([kind, *(text.removeprefix(f"{kind}: ") for text in named)]) + ")" * len(named)


def _reaches(facet: Facet) -> bool:
    return facet.facet in _REACHES or facet.kind in _REACHING


def _same_bytes(old: Package, new: Package) -> bool:
    return new.sha256 is not None and old.sha256 == new.sha256 and old.purl == new.purl


class _Step:
    """From which version to which: what comes with a small step is graded higher than with a large one."""

    def __init__(self, old: Any, new: Any, *, same_bytes: bool) -> None:
        self._same_bytes = same_bytes
        self._size = _size(str(old), str(new))
        if same_bytes:
            self.words = "in the same bytes, seen by other rules"
        elif old == new:
            self.words = "under the same version"
        else:
            self.words = f"{old} to {new} is {self._size}"

    def of_kinds(self, kinds: Iterable[str]) -> Grade:
        """The grade of capabilities of these *kinds* that were not there before."""
        if self._same_bytes:
            return Grade.INFO
        return worse(*((_MILD if kind in _ORDINARY else _GRAVE)[self._size] for kind in kinds))

    def of_facet(self, facet: Facet) -> Grade:
        """The grade of values of *facet* that were not there before."""
        if self._same_bytes:
            return Grade.INFO
        return (_REACH if _reaches(facet) else _DETAIL)[self._size]


def _size(old: str, new: str) -> str:
    """The size of the step; one that cannot be told, or that leads back, counts as the smallest."""
    before, after = (_VERSION.match(text) for text in (old, new))
    if before is None or after is None:
        return _PATCH
    was, now = ([int(part) for part in found[1].split(".")] for found in (before, after))
    was += [0] * (len(now) - len(was))
    now += [0] * (len(was) - len(now))
    if now <= was:
        return _BACK if now < was else _PATCH
    position = next(index for index, (left, right) in enumerate(zip(was, now, strict=True)) if left != right)
    return _STEPS[position] if position < len(_STEPS) else _PATCH
