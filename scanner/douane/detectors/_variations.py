"""What several runs of one server do not agree on, and what the difference goes with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from itertools import combinations
from typing import Any, NamedTuple

from douane.model import Confidence, Definition, Json, Severity, Surface, Where
from douane.rules import Evidence
from douane.sighting import Run, Sighting
from douane.surface.comparing import Difference, differences

MOST = 40
"""Differences that one rule tells of one server."""
MOST_TEXT = 400
"""Characters of both texts together."""
LISTING = "listing"
"""The kind of a difference between a run that listed something and one that listed nothing."""
_UNSURE: Any = {"severity": Severity.MEDIUM, "confidence": Confidence.LOW}
_SIDE = 180
_BEFORE = 24
_ATTRIBUTES = {"tool": "tools", "prompt": "prompts", "resource": "resources", "template": "templates"}


class Cause(StrEnum):
    """What else differed between the runs that differ."""

    CLIENT = "client"
    TIME = "time"
    NOTHING = "nothing"


class Variation(NamedTuple):
    """One item that two runs do not list alike."""

    difference: Difference
    was: Run
    now: Run


def variations(sighting: Sighting, cause: Cause) -> Iterator[Variation]:
    """Yield the items that differ with *cause*, the first two runs of each, in order of kind and name.

    Runs of equal circumstances that differ say that nothing but chance is behind it, whatever others say; so
    does an item that was seen to differ only between runs that had nothing in common.
    """
    found: dict[tuple[str, str], dict[Cause | None, Variation]] = {}
    for was, now in combinations(sighting.runs, 2):
        for difference in _differences(was, now):
            causes = found.setdefault((difference.kind, difference.key), {})
            causes.setdefault(_cause(was, now), Variation(difference, was, now))
    for name in sorted(found):
        causes = found[name]
        told = set(causes) - {None}
        if Cause.NOTHING in causes or not told:
            told = {Cause.NOTHING}
        if cause in told:
            yield causes[cause if cause in causes else None]


def _cause(was: Run, now: Run) -> Cause | None:
    if was.date == now.date:
        return Cause.NOTHING if was.client == now.client else Cause.CLIENT
    return Cause.TIME if was.client == now.client else None


def _differences(was: Run, now: Run) -> tuple[Difference, ...]:
    if was.surface is None and now.surface is None:
        return ()
    if was.surface is None or now.surface is None:
        if now.surface is None:
            return (Difference(kind=LISTING, key="", change="removed"),)
        return (Difference(kind=LISTING, key="", change="added"),)
    return differences(was.surface, now.surface, untold=was.untold | now.untold)


def told(sighting: Sighting, cause: Cause, why: str) -> Iterator[Evidence]:
    """Yield one evidence for each item that differs with *cause*, at most `MOST`."""
    for number, (difference, was, now) in enumerate(variations(sighting, cause)):
        if number == MOST:
            return
        if difference.kind == LISTING and cause is Cause.NOTHING and (was.late or now.late):
            continue  # nothing was seen that differs, and a gap says so
        names = _circumstances(was, now, cause)
        shown = f"{subject(difference)}: {contrast(difference, *names)}"
        evidence = Evidence(where=place(was.surface, difference), excerpt=shown, why=why, most=MOST_TEXT)
        # A single run that listed nothing may have met a busy machine: a person looks.
        yield (
            replace(evidence, **_UNSURE)
            if difference.kind == LISTING and cause is Cause.NOTHING
            else evidence
        )


def _circumstances(was: Run, now: Run, cause: Cause) -> tuple[str, str]:
    if cause is Cause.CLIENT:
        return was.client, now.client
    if cause is Cause.TIME:
        return was.date or "", now.date or ""
    return "one run", "another"


def subject(difference: Difference) -> str:
    """Return what differs, in words: ``tool send description``."""
    facet = difference.facets[0] if difference.facets else ""
    return " ".join(part for part in (difference.kind, difference.key[:80], facet) if part)


def contrast(difference: Difference, was: str, now: str) -> str:
    """Return both texts of *difference*, each named and cut to where they part."""
    if difference.kind == LISTING:
        listed = difference.change == "removed"
        return f"{was}: {'a list' if listed else 'nothing'}; {now}: {'nothing' if listed else 'a list'}"
    before, after = _side(difference, difference.was), _side(difference, difference.now)
    if difference.change == "added":
        return f"{was}: not there; {now}: {_cut(after, 0)}"
    if difference.change == "removed":
        return f"{was}: {_cut(before, 0)}; {now}: not there"
    start = next((at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
    start = min(len(before), len(after)) if start is None else start
    start = max(0, start - _BEFORE)
    return f"{was}: {_cut(before, start)}; {now}: {_cut(after, start)}"


def _side(difference: Difference, item: Json) -> str:
    """Return the part of *item* that differs, as text: of a whole item what the model reads first."""
    if isinstance(item, Mapping):
        facet = difference.facets[0] if difference.facets else "description"
        known = facet if facet in item or facet != "other" else None
        item = item.get(facet) if known else dict(item)
    return item if isinstance(item, str) else json.dumps(item, ensure_ascii=False, sort_keys=True)


def _cut(text: str, start: int) -> str:
    end = start + _SIDE
    return f'"{"…" if start else ""}{text[start:end]}{"…" if end < len(text) else ""}"'


def place(surface: Surface | None, difference: Difference) -> Where:
    """Return where the item of *difference* stands in *surface*, as far as that is known."""
    if surface is None or difference.key == "":
        is_there = surface is not None and difference.kind == "instructions" and surface.instructions
        return Where(pointer="/instructions") if is_there else Where()
    found = definition(surface, difference.kind, difference.key)
    return found.where if found else Where()


def definition(surface: Surface, kind: str, key: str) -> Definition | None:
    """Return the first definition of *kind* named *key*."""
    items: tuple[Definition, ...] = getattr(surface, _ATTRIBUTES.get(kind, ""), ())
    return next((item for item in items if item.name == key), None)
