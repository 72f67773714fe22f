"""One drift on a page: what it is, what brought it about, old and new words beside each other."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from douane.causes import Causes
from douane.drift_kinds import kind_of
from douane.drifting import Compared
from douane.reports import changes, details
from douane.reports.html.elements import Content, escaped, raw, tag
from douane.reports.html.words import Words
from douane.text import visible
from douane_lockfiles import Drift

MOST_DEFINITION = 20_000
"""Characters of a definition that is new."""

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_MARKS = {"-": "del", "+": "ins"}
_MOST_STEPS = 6


def one(same: Sequence[Drift], item: Compared, brought: Causes, words: Words) -> Element:
    """Return a drift of *item*, or *same* of several packages, as a piece that stands by itself."""
    drift = same[0]
    grade = tag("span", words[drift.grade.value], class_=f"grade {drift.grade.value}")
    head = tag("p", grade, " ", tag("code", drift.kind), " ", tag("strong", escaped(visible(drift.subject))))
    kind = kind_of(drift.kind, words.language)
    parts: list[Content] = [head, tag("p", _worded(kind.means))]
    if drift.detail:
        parts.append(tag("p", _detail(changes.detail(same), words)))
    if way := item.review.ways.get(drift.pointer):
        parts.append(tag("p", f"{words['the-way']}{words['colon']}", _way(way)))
    if not changes.follows(drift):
        said = brought.said(drift, item.first(drift))
        parts.append(tag("p", f"{words['cause']}{words['colon']}{said}", class_="aside"))
    if _is_wordless(drift):
        parts.append(tag("p", tag("strong", _worded(words["wordless"]))))
    if len(same) == 1:
        parts.append(_values(drift, words))
    return tag("div", parts, class_="drift")


def whole(definition: Any) -> Element:
    """Return a definition that is new, with nothing in it that cannot be seen."""
    if isinstance(definition, str):
        text = definition
    else:
        text = json.dumps(definition, indent=1, ensure_ascii=False, sort_keys=True)
    cut = "" if len(text) <= MOST_DEFINITION else f"\n… ({len(text)})"
    return tag("pre", raw(text[:MOST_DEFINITION]), cut)


def _worded(sentence: str) -> Content:
    """Return *sentence*, which is ours, with what it sets in backticks as code."""
    return [tag("code", part) if place % 2 else part for place, part in enumerate(sentence.split("`"))]


def _detail(detail: str, words: Words) -> Content:
    """Return what is known beside, each piece told in which language it is."""
    found: list[Content] = []
    for piece, is_told in details.pieces(visible(detail), words.language):
        if found:
            found.append(words["joint"])
        lang = None if is_told else words.foreign
        found.append(tag("span", escaped(piece), lang=lang))
    return found


def _way(way: Sequence[str]) -> Content:
    names = [purl.partition("/")[2] for purl in way]
    if len(names) > _MOST_STEPS:
        names[3:-3] = ["…"]
    found: list[Content] = []
    for name in names:
        found += [" → " if found else "", tag("code", visible(name))]
    return found


def _is_wordless(drift: Drift) -> bool:
    """Whether *drift* is about a definition of which the locks hold digests alone."""
    sides = [side for side in (drift.was, drift.now) if side is not None]
    is_definition = drift.pointer.startswith("surface.items[") and bool(sides)
    return is_definition and all(isinstance(side, str) and _DIGEST.fullmatch(side) for side in sides)


def _values(drift: Drift, words: Words) -> Content:
    """What was and what is, a line each, as deleted and inserted text; a new definition in full."""
    if drift.was is None and drift.now is None:
        return None
    if drift.pointer.startswith("surface.items[") and drift.was is None and isinstance(drift.now, Mapping):
        return whole(drift.now)
    return tag("pre", _sides(drift, words), class_="sides")


def _sides(drift: Drift, words: Words) -> list[Content]:
    if changes.has_texts(drift):
        told = list(changes.lines(drift, language=words.language))
    else:
        both = (("-", drift.was), ("+", drift.now))
        told = [
            (mark, changes.shown(value, language=words.language)) for mark, value in both if value is not None
        ]
    lines: list[Content] = []
    for mark, text in told:
        shown = (f"{mark} " if mark else "", escaped(text))
        lines.append(tag(_MARKS.get(mark, "span"), shown))
    return lines
