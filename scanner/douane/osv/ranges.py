"""Whether an advisory is about a version (OSV schema, "Evaluation"), and which version mends it.

A version is affected if a block of its package lists it, or if a range holds it. The events of a range are
taken in the order of their versions, those of one version in the order of the document: each `introduced` at
or below the version opens the range, each `fixed` at or below and each `last_affected` below it closes it.
Where a range names limits, the version lies below one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from douane.model import Ecosystem
from douane.osv.records import Affected, Range, Record
from douane.osv.versions import Key, name_of, order_of, spelling

_BEGINNING, _WITHOUT_END = "0", "*"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a version is affected, the versions above it that mend it, and why it cannot be told, if so."""

    affected: bool
    fixed: tuple[str, ...] = ()
    undecided: str = ""


def judged(record: Record, ecosystem: Ecosystem, name: str, version: str) -> Verdict:
    """Return what *record* says about *version* of the package *name*."""
    wanted = name_of(ecosystem, name)
    undecided, fixed, affected = "", dict[str, None](), False
    for block in record.affected:
        if block.name != wanted:
            continue
        told = _of_block(block, ecosystem, version)
        affected = affected or told.affected
        fixed |= dict.fromkeys(told.fixed)
        undecided = undecided or told.undecided
    if affected:
        return Verdict(True, tuple(fixed))
    if undecided and record.malicious:
        return Verdict(True)  # which versions of it are malicious cannot be told: then all of them are
    return Verdict(False, (), undecided)


def _of_block(block: Affected, ecosystem: Ecosystem, version: str) -> Verdict:
    order = order_of(ecosystem)
    key = order(version)
    affected = version in block.versions
    if not affected and block.versions:
        plain = spelling(ecosystem, version)
        affected = any(spelling(ecosystem, each) == plain for each in block.versions)
    fixed: list[str] = []
    undecided = block.unread
    for each in block.ranges:
        if key is None:
            inside: bool | None = True if _is_everything(each) else None
        else:
            inside = _holds(each, key, order)
        if inside:
            affected = True
        elif inside is None:
            why = "the version cannot be compared" if key is None else "a range names what is no version"
            undecided = undecided or why
    if affected and key is not None:
        fixed = _mended(block.ranges, key, order)
    return Verdict(affected, tuple(fixed), "" if affected else undecided)


def _is_everything(stated: Range) -> bool:
    return all(event == ("introduced", _BEGINNING) for event in stated.events)


def _holds(stated: Range, key: Key, order: Callable[[str], Key | None]) -> bool | None:
    """Whether the version with *key* lies in the range *stated*; None where an event is no version."""
    limits = [text for kind, text in stated.events if kind == "limit"]
    if limits and _WITHOUT_END not in limits:
        bounds = [order(text) for text in limits]
        if None in bounds:
            return None
        if not any(key < bound for bound in bounds):
            return False
    inside = False
    events: list[tuple[Key, str]] = []
    for kind, text in stated.events:
        if kind == "introduced" and text == _BEGINNING:
            inside = True  # it sorts before all versions
        elif kind != "limit":
            place = order(text)
            if place is None:
                return None
            events.append((place, kind))
    events.sort(key=lambda event: event[0])
    for place, kind in events:
        if kind == "introduced":
            inside = inside or key >= place
        elif kind == "fixed":
            inside = inside and key < place
        else:
            inside = inside and key <= place
    return inside


def _mended(ranges: tuple[Range, ...], key: Key, order: Callable[[str], Key | None]) -> list[str]:
    """Return, of each range that holds the version with *key*, the first fixed version above it."""
    found: dict[str, Key] = {}
    for each in ranges:
        if not _holds(each, key, order):
            continue
        above = [
            (place, text)
            for kind, text in each.events
            if kind == "fixed" and (place := order(text)) and place > key
        ]
        if above:
            place, text = min(above, key=lambda item: item[0])
            found[text] = place
    return sorted(found, key=lambda text: found[text])
