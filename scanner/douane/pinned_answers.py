"""What people answered about a pinned server: what still holds of it now, and why the rest does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from douane import pinned_publisher, triggers
from douane.model import Answer, Examination, Mark, PriorDecision, Remark
from douane.pinned_surface import digest_of
from douane.text import visible
from douane.triggers import Ended, State
from douane_lockfiles import Lock

_WHO = "supply.identity"  # what a person answered for a publisher


def weighed(before: PriorDecision, lock: Lock, examination: Examination, today: str) -> PriorDecision:
    """Return *before* with what people answered, and with what of that holds no more."""
    changed = pinned_publisher.is_another(lock, examination)
    state = _state(lock, examination, today)
    held, lapsed = [], []
    for row, answered in lock.answers.items():
        if answered.by != "human":
            if answered.lapsed and answered.mark == Mark.UNKNOWN:
                lapsed.append(triggers.lapse(row, answered.lapsed))
            continue
        ending = _ending(answered, before, state)
        if ending is None and row == _WHO and changed:
            ending = Ended("publisher", triggers.of_lock(lock, today).publisher or "", state.publisher or "")
        if ending is None:
            held.append(_answer(row, answered))
        else:
            lapsed.append(triggers.lapse(row, triggers.recorded(answered, ending)))
    settled = lock.answers.get(_WHO)
    identified = settled is not None and settled.mark == Mark.YES and settled.by == "machine"
    identified = identified or any(each.row == _WHO and each.mark is Mark.YES for each in held)
    return replace(before, answers=tuple(held), lapsed=tuple(lapsed), identified=identified)


def _ending(answered: Mapping[str, Any], before: PriorDecision, state: State) -> Ended | None:
    """Return why an answer holds no more: what it is bound to itself, then the bytes and the definitions."""
    expires = dict(answered.get("expires", {}))
    if before.keeps_answers:
        if before.carried:
            expires.pop("version", None)
        return triggers.ended(expires, state)
    if not before.is_comparable and before.same_artifact:
        return Ended("source", before.pinned_source or "", before.seen_source or "")
    if before.version != state.version:
        return Ended("version", before.version, state.version)
    return Ended("bytes" if before.same_surface else "surface")


def _state(lock: Lock, seen: Examination, today: str) -> State:
    """Return what is seen now of what answers are bound to."""
    now = pinned_publisher.section(seen)
    then = triggers.of_lock(lock, today)
    told = triggers.publisher(now.get("publisher"), now.get("maintainers", ()))
    version = seen.closure.server.version if seen.closure else then.version
    return replace(then, version=version, surface=digest_of(seen.surface.listing()), publisher=told)


def _answer(row: str, recorded: Mapping[str, Any]) -> Answer:
    values = {key: visible(str(recorded.get(key, ""))) for key in ("person", "date", "reason")}
    return Answer(
        row=row, mark=Mark(recorded["mark"]), by="human", evidence=(Remark.of("decided", **values),)
    )
