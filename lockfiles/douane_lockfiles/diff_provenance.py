"""What differs between what two lockfiles know of where packages come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from douane_lockfiles.drift import Drift, Grade, changes, drift, same
from douane_lockfiles.model import Lock

# Another in every release, or for every look: they say nothing of who released it, and how.
_PASSING = frozenset({"builder", "commit", "log_index", "logged", "trust_root", "trust_root_version"})
_SHOWN = ("repository", "workflow", "issuer", "statements", "verified")


def provenance(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield what is known less, more or otherwise about where packages come from.

    A version that moved is held against the one it moved from.
    """
    for before, after in _paired(old.provenance, new.provenance):
        was = old.provenance.get(before) if before is not None else None
        now = new.provenance.get(after) if after is not None else None
        subject = after if after is not None else before
        if subject is None or same(was, now):
            continue
        kind, grade, detail = _judged(was, now)
        if kind == "provenance-lost" and _is_removed(subject, old, new):
            grade, detail = Grade.INFO, "the package is there no more"
        yield drift(kind, subject, f"provenance.{subject}", was, now, detail, grade=grade)


def _judged(was: Any, now: Any) -> tuple[str, Grade | None, str]:
    """Return what it is called that *was* became *now*, its grade (None: the kind's own), and in words."""
    if now is None or (_is_verified(was) and not _is_verified(now)):
        return "provenance-lost", None, ""
    if was is None:
        return "provenance-gained", None, ""
    if not isinstance(was, Mapping) or not isinstance(now, Mapping):
        return "provenance-changed", None, ""
    differing = {key for key, _, _ in changes(was, now)}
    if differing <= _PASSING:
        return "provenance-changed", Grade.INFO, ""
    told = [f"{key} {was.get(key)} became {now.get(key)}" for key in _SHOWN if key in differing]
    return "provenance-changed", None, "; ".join(told)


def _is_verified(statement: Any) -> bool:
    return isinstance(statement, Mapping) and statement.get("verified") is True


def _paired(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str | None, str | None]]:
    """Yield the keys that belong together: the same one, else the same package in other versions."""
    yield from ((key, key) for key in sorted(old.keys() & new.keys()))
    came: dict[str, list[str]] = {}
    for key in sorted(new.keys() - old.keys()):
        came.setdefault(_name(key), []).append(key)
    for key in sorted(old.keys() - new.keys()):
        others = came.get(_name(key))
        yield key, others.pop(0) if others else None
    yield from ((None, key) for others in came.values() for key in others)


def _is_removed(purl: str, old: Lock, new: Lock) -> bool:
    """Whether no version of the package is in *new* that was in *old*, which is told as such."""
    name = _name(purl)
    return any(_name(each.purl) == name for each in old.packages) and not any(
        _name(each.purl) == name for each in new.packages
    )


def _name(purl: str) -> str:
    """Return *purl* without its version."""
    head, at, _ = purl.rpartition("@")
    return head if at and not head.endswith("/") else purl
