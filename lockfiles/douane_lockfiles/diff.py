"""What differs between two lockfiles. Nothing is hidden: a change of any key is reported as some drift."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from douane_lockfiles import diff_decided as decided
from douane_lockfiles.canonical import canonical
from douane_lockfiles.diff_packages import packages
from douane_lockfiles.diff_provenance import provenance
from douane_lockfiles.diff_publisher import KEYS, publisher
from douane_lockfiles.diff_surface import surface
from douane_lockfiles.drift import Drift, Grade, changes, drift, in_order, same
from douane_lockfiles.model import Lock, content_digest
from douane_lockfiles.sections import Server
from douane_lockfiles.shapes import members
from douane_lockfiles.surroundings import Judge, no_judge

_SERVER_KINDS = {
    "source": "source-changed",
    "additional": "source-changed",
    "repository": "repository-changed",
}
_LAUNCH = ("launch", "launch_typed", "environment_names", "entry_point")
_LISTS = ("findings", "gaps", "waivers", "packages")


def diff(old: Lock, new: Lock, *, today: str | None = None, judge: Judge = no_judge) -> tuple[Drift, ...]:
    """Return what changed from *old* to *new*, worst first; empty when they say the same.

    With *today* (YYYY-MM-DD) what has expired in *new* by then is told, too. *judge* raises the grade of a
    changed text by saying what in the words it adds is no plain rewording.
    """
    found: list[Drift] = []
    if not _identical(old, new):
        found += (item for compare in _SECTIONS for item in compare(old, new))
        found += surface(old.surface, new.surface, judge)
        found += () if found else _anything_else(old, new)
    if today is not None:
        found += decided.expired(new, today)
    return in_order(found)


def _identical(old: Lock, new: Lock) -> bool:
    """Whether both say the same to the letter, whether or not their digests hold."""
    return old is new or (old.digest == new.digest and content_digest(old) == content_digest(new))


def _server(old: Lock, new: Lock) -> Iterator[Drift]:
    before, after = old.server, new.server
    known = members(Server)
    for key, was, now in changes(before, after, but=(*_LAUNCH, *KEYS, "version")):
        kind = _SERVER_KINDS.get(key, "server-changed" if key in known else "unrecognised-change")
        # That something is known now that was not is no change of hands.
        grade = Grade.LOW if key == "repository" and was is None else None
        yield drift(kind, f"server {key}", f"server.{key}", was, now, grade=grade)
    if before.version != after.version:
        yield drift("version-moved", after.name, "server.version", before.version, after.version)
    yield from _launch(old, new)


def _launch(old: Lock, new: Lock) -> Iterator[Drift]:
    before, after = old.server, new.server
    was, now = ({key: side[key] for key in _LAUNCH if key in side} for side in (before, after))
    if same(was, now) or _only_version(old, new):
        return
    parts = [key for key, _, _ in changes(was, now)]
    names = sorted(set(after.environment_names) - set(before.environment_names))
    if names:
        parts.append(f"asks for {', '.join(names)}")
    yield drift("launch-changed", "start command", "server.launch", was, now, "; ".join(parts))


def _only_version(old: Lock, new: Lock) -> bool:
    """Whether a proposed start command differs in nothing but the version it names: that is told already."""
    before, after = old.server, new.server
    if before.version == after.version or before.launch_typed or after.launch_typed:
        return False
    if [key for key, _, _ in changes(before, after) if key in _LAUNCH] != ["launch"]:
        return False
    moved = [_moved(part, before.version, after.version) for part in before.launch or ()]
    return moved == list(after.launch or ())


def _moved(part: str, old: str, new: str) -> str:
    for mark in ("@", "=="):
        if part.endswith(f"{mark}{old}"):
            return part.removesuffix(old) + new
    return part


def _environment(old: Lock, new: Lock) -> Iterator[Drift]:
    for key, was, now in changes(old.environment, new.environment):
        yield drift("environment-changed", f"environment {key}", f"environment.{key}", was, now)


def _format(old: Lock, new: Lock) -> Iterator[Drift]:
    for key, was, now in changes(old.format, new.format):
        yield drift("format-changed", f"format {key}", f"format.{key}", was, now)


def _unknown(old: Lock, new: Lock) -> Iterator[Drift]:
    """Sections this version does not know, and ones that are stated empty in one lock only."""
    for key, was, now in changes(old.more, new.more):
        yield drift("unrecognised-change", key, key, was, now, "a section this version does not know")
    for key in sorted(old.keys() ^ new.keys()):
        if key not in old.more and key not in new.more and not old.get(key) and not new.get(key):
            yield drift("unrecognised-change", key, key, old.get(key), new.get(key), "stated or left out")


def _anything_else(old: Lock, new: Lock) -> Iterator[Drift]:
    """Tell of two locks that differ, though no section says so. The order of records is no difference."""
    kind = "unrecognised-change"
    if same({**old, "digest": ""}, {**new, "digest": ""}):
        if old.digest != new.digest:
            yield drift(kind, "digest", "digest", old.digest, new.digest, "one of the two does not hold")
    elif _content(old) != _content(new):
        yield drift(kind, "lock", "", old.digest, new.digest, "a change this version cannot name")


def _content(lock: Lock) -> bytes:
    """The lock without its digest, its lists in one order."""
    content = {key: value for key, value in lock.items() if key != "digest"}
    content |= {name: _in_one_order(content[name]) for name in _LISTS if name in content}
    content["surface"] = {**lock.surface, "items": _in_one_order(lock.surface.entries)}
    return canonical(content)


def _in_one_order(items: Iterable[Any]) -> list[str]:
    return sorted(canonical(item).hex() for item in items)


_SECTIONS: tuple[Callable[[Lock, Lock], Iterator[Drift]], ...] = (
    packages,
    _server,
    publisher,
    _environment,
    provenance,
    decided.signatures,
    decided.findings,
    decided.gaps,
    decided.answers,
    decided.decision,
    decided.waivers,
    _format,
    _unknown,
)
"""Each section has its comparison; what none of them tells is told by `_anything_else`."""
