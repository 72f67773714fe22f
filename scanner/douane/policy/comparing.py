"""What changes from one policy to another, key by key, and whether that makes the gate laxer or stricter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from douane.model import MOVES, Lists, Policy, Waiver
from douane.policy.keys import every
from douane.policy.saying import said


class Way(StrEnum):
    """Where a change leads: to a gate that lets more through, to one that lets less, or neither for sure."""

    LAXER = "laxer"
    STRICTER = "stricter"
    OTHER = "otherwise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One key that says something else, or one waiver: what it said and says, None where it says nothing."""

    key: str
    was: str | None
    now: str | None
    way: Way


_LISTED = ("publishers", "licences", "capabilities")
_RANKS: Mapping[str, Callable[[Policy], float]] = {  # the greater, the stricter
    "block": lambda policy: -policy.block.rank,
    "most-findings": lambda policy: -math.inf if policy.most_findings is None else -policy.most_findings,
    "minimum-age": lambda policy: -1 if policy.minimum_age is None else policy.minimum_age,
    "provenance": lambda policy: every()["provenance"].choices.index(policy.provenance),
    "surface": lambda policy: every()["surface"].choices.index(policy.surface),
    "capabilities.of": lambda policy: -policy.own_capabilities,
    "updates.without-review": lambda policy: -MOVES.index(policy.updates),
}


def changes(old: Policy, new: Policy) -> Iterator[Change]:
    """Yield what *new* says otherwise than *old*, in the order of policy.toml, waivers last."""
    before, after = dict(said(old)), dict(said(new))
    for key in every():
        was, now = before.get(key), after.get(key)
        if was != now and (way := _way(key, old, new)) is not None:
            yield Change(key=key, was=was, now=now, way=way)
    yield from _waivers(old, new)


def _way(key: str, old: Policy, new: Policy) -> Way | None:
    """Return where the change of *key* leads; None where only the order of its values is another."""
    if key in _RANKS:
        return Way.STRICTER if _RANKS[key](new) > _RANKS[key](old) else Way.LAXER
    table, _, name = key.partition(".")
    if key == "required-rows":
        return _wider(old.required, new.required)
    if table in _LISTED:
        return _listed(getattr(old, table), getattr(new, table), name)
    if key == "owners" and not (old.owners and new.owners):
        return Way.STRICTER if new.owners else Way.LAXER
    return Way.OTHER


def _listed(old: Lists, new: Lists, name: str) -> Way | None:
    if name == "deny":
        return _wider(frozenset(old.deny), frozenset(new.deny))
    if old.allow is None or new.allow is None:
        return Way.STRICTER if old.allow is None else Way.LAXER
    return _wider(frozenset(new.allow), frozenset(old.allow))


def _wider(old: frozenset[str], new: frozenset[str]) -> Way | None:
    """Return where it leads that *new* is demanded, and *old* was."""
    if old == new:
        return None
    if old < new:
        return Way.STRICTER
    return Way.LAXER if new < old else Way.OTHER


def _waivers(old: Policy, new: Policy) -> Iterator[Change]:
    before, after = (_by_subject(side) for side in (old, new))
    for about in sorted(before.keys() | after.keys()):
        was, now = before.get(about), after.get(about)
        if was != now:
            way = Way.LAXER if was is None else Way.STRICTER if now is None else Way.OTHER
            yield Change(key=f"waivers: {about}", was=was, now=now, way=way)


def _by_subject(policy: Policy) -> dict[str, str]:
    """Return what is waived -> by whom, until when and why; several waivers of one thing stand together."""
    found: dict[str, list[str]] = {}
    for each in policy.waivers:
        found.setdefault(_about(each), []).append(_told(each))
    return {about: "; ".join(sorted(told)) for about, told in found.items()}


def _about(waiver: Waiver) -> str:
    parts = (waiver.rule, waiver.advisory, waiver.package)
    told = " ".join(filter(None, parts))
    return f"{told} of {waiver.server}" if waiver.server else told


def _told(waiver: Waiver) -> str:
    said = f"{waiver.status}, {waiver.justification}" if waiver.justification else waiver.status
    return f"{said}, until {waiver.expires}, {waiver.owner}: {waiver.reason}"
