"""What differs between the publishers of two locks: who was there, who is new."""

from __future__ import annotations

from collections.abc import Iterator

from douane_lockfiles.drift import Drift, Grade, drift, same
from douane_lockfiles.model import Lock

RECORDED_SINCE = 2
"""The minor format from which on a lock records who publishes its server."""

KEYS = ("publisher", "maintainers")
_KIND = "publisher-changed"


def publisher(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield that another account published, or that other people may."""
    yield from _account(old, new)
    yield from _maintainers(old, new)


def _account(old: Lock, new: Lock) -> Iterator[Drift]:
    before, after = old.server, new.server
    was, now = before.publisher, after.publisher
    if was == now and ("publisher" in before) == ("publisher" in after):
        return
    if now is None:
        grade, detail = Grade.MEDIUM, "the index no longer tells who published it"
    elif was is None:
        grade, detail = _first(old, new), f"known now: {now}"
    elif was in before.maintainers and now in before.maintainers:
        grade, detail = Grade.LOW, f"published by {now}, who could before, not by {was}"
    elif _is_service(now) and not _is_service(was):
        grade, detail = Grade.LOW, f"published by a build service, {now}, not by {was}"
    else:
        grade, detail = Grade.HIGH, f"published by {now}, not by {was}"
    yield drift(_KIND, "server publisher", "server.publisher", was, now, detail, grade=grade)


def _is_service(publisher: str) -> bool:
    """Whether this is a trusted publisher (``github oidc:...``): the name of an account has no space."""
    return " " in publisher


def _maintainers(old: Lock, new: Lock) -> Iterator[Drift]:
    before, after = old.server, new.server
    if same(before.get("maintainers"), after.get("maintainers")):
        return
    was, now = frozenset(before.maintainers), frozenset(after.maintainers)
    come, gone = ", ".join(sorted(now - was)), ", ".join(sorted(was - now))
    if not now:
        grade, detail = Grade.MEDIUM, "the index no longer tells who may publish"
    elif not was:
        grade, detail = _first(old, new), f"known now: {come}"
    elif not was & now:
        grade, detail = Grade.HIGH, f"all are new: {come}; gone: {gone}"
    elif come:
        grade, detail = Grade.MEDIUM, f"new: {come}" + (f"; gone: {gone}" if gone else "")
    else:
        grade, detail = Grade.LOW, f"gone: {gone}" if gone else "in another order"
    yield drift(
        _KIND,
        "server maintainers",
        "server.maintainers",
        before.get("maintainers"),
        after.get("maintainers"),
        detail,
        grade=grade,
    )


def _first(old: Lock, new: Lock) -> Grade:
    """That something is known now that was not is no change of hands; older formats could not hold it."""
    return Grade.INFO if old.format.minor < RECORDED_SINCE <= new.format.minor else Grade.LOW
