"""A changed definition as lines to read: what stood in each place, what stands there now."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from douane.causes import package
from douane.drifting import Compared
from douane.model import Json
from douane.objections import is_ours, telling
from douane.text import visible
from douane.words import ENGLISH, Words
from douane_lockfiles import Difference, Drift, Grade, Hunk, differences, hunks

MOST_TEXT = 600
"""Characters of one value that are shown; the JSON report holds all of it."""

MOST_PLACES = 20
"""Places of one definition that are shown; the JSON report holds all of them."""

_MORE = "…"
_SPACE = "␠"
_FINDING = frozenset({"rule", "severity", "row"})  # keys of a finding as a lock records it
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


def follows(drift: Drift) -> bool:
    """Whether *drift* only follows from others, as an answer that is open again: named, after the causes."""
    return drift.pointer.startswith(("answers.", "decision."))


def worst(each: Compared) -> Grade | None:
    """Return the worst grade of what drifted or, in a lock that is new, was found; None where nothing is."""
    grades = [drift.grade for drift in each.drifts]
    side = each.review.now
    if side is not None and each.review.was is None:
        known = set(Grade)
        grades += [Grade(severity) for _, severity, _ in side.findings if severity in known]
    return max(grades, key=lambda grade: grade.rank, default=None)


def together(drifts: Iterable[Drift]) -> list[list[Drift]]:
    """Return *drifts*, what a policy objects to of many packages for the same reason together."""
    found: dict[tuple[object, ...], list[Drift]] = {}
    for number, drift in enumerate(drifts):
        one = telling.shape(drift.detail or "", package(drift)) if is_ours(drift.subject) else number
        found.setdefault((drift.kind, drift.subject, drift.grade, one), []).append(drift)
    return list(found.values())


def detail(same: Sequence[Drift]) -> str:
    """Return what is known beside all of *same*, one of the lists of `together`; it is not escaped."""
    why, joint, beside = (same[0].detail or "").partition("; ")
    return f"{telling.told(why, packages(same))}{joint}{beside}"


def packages(same: Iterable[Drift]) -> list[str]:
    """Return the purls that *same* are about."""
    return [name for each in same if (name := package(each))]


def has_texts(drift: Drift) -> bool:
    """Whether *drift* is about a definition whose old and new words are both known."""
    texts = [drift.was, drift.now]
    if not drift.pointer.startswith("surface.items[") or None in texts:
        return False
    return not all(isinstance(text, str) and _DIGEST.fullmatch(text) for text in texts)


def lines(drift: Drift, *, most: int = MOST_TEXT, language: str = ENGLISH) -> Iterator[tuple[str, str]]:
    """Yield ``(mark, line)`` for each place that changed: the place without mark, then ``-`` and ``+``.

    At most *most* characters of one value are shown; what is left out is counted in *language*.
    """
    words = Words.of(language, "drift", "grades")
    facet = _facet(drift)
    found = differences(drift.was, drift.now)
    for item in islice(found, MOST_PLACES):
        path = f"{facet}.{item.path}" if facet and item.path[:1] not in ("", "[") else facet + item.path
        if item.path:
            yield "", visible(path)
        yield from _sides(item, most, words)
    more = sum(1 for _ in found)
    if more:
        yield "", words.told("more-places", count=more)


def plain(drift: Drift) -> list[Json]:
    """Return the places that changed as plain JSON values."""
    return [
        {
            "path": item.path,
            "change": item.change,
            "was": item.was,
            "now": item.now,
            "hunks": [{"was": hunk.was, "now": hunk.now, "spelled": hunk.spelled} for hunk in _hunks(item)],
        }
        for item in differences(drift.was, drift.now)
    ]


def shown(value: Json, *, most: int = MOST_TEXT, language: str = ENGLISH) -> str:
    """Return *value* on one line, hidden characters visible, at most *most* characters of it."""
    return _shown(value, most, Words.of(language, "drift", "grades"))


def _shown(value: Json, most: int, words: Words) -> str:
    if isinstance(value, Mapping) and value.keys() >= _FINDING:
        value = _finding(value, words)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return _cut(visible(text), len(text), most, words)


def _finding(recorded: Mapping[str, Json], words: Words) -> str:
    """Return a finding as a lock records it: its place, its rule, how bad it is."""
    place = str(recorded.get("path") or recorded.get("pointer") or "")
    place += f":{recorded['line']}" if recorded.get("line") else ""
    package = words.told("in-package", package=recorded["package"]) if recorded.get("package") else ""
    told = " ".join(filter(None, (place, package)))
    severity = str(recorded["severity"])
    return f"{told}  [{recorded['rule']}, {words.table.get(severity, severity)}]".strip()


def _facet(drift: Drift) -> str:
    """The last key of the place of *drift*, where it is about one facet of an item."""
    return drift.pointer.rpartition("].")[2] if "]." in drift.pointer else ""


def _hunks(item: Difference) -> tuple[Hunk, ...]:
    is_text = isinstance(item.was, str) and isinstance(item.now, str)
    return hunks(item.was, item.now) if is_text and item.change == "changed" else ()


def _sides(item: Difference, most: int, words: Words) -> Iterator[tuple[str, str]]:
    found = _hunks(item)
    for hunk in found:
        for mark, text in (("-", hunk.was), ("+", hunk.now)):
            yield from ((mark, line) for line in _read(hunk, text, most, words))
    if not found:
        if item.change != "added":
            yield "-", _shown(item.was, most, words)
        if item.change != "removed":
            yield "+", _shown(item.now, most, words)


def _read(hunk: Hunk, text: str, most: int, words: Words) -> list[str]:
    """Return one side of *hunk* as lines: spelled out where nobody would see the difference."""
    opens, closes = "" if hunk.opens else _MORE, "" if hunk.closes else _MORE
    kept = text[:most]
    if hunk.spelled:
        lines = [_spelled(kept, spaces=_letters(hunk.was) == _letters(hunk.now))]
    else:
        lines = [visible(line) for line in kept.split("\n")]
    lines[0] = opens + lines[0]
    lines[-1] += closes if kept == text else _left(len(text), words)
    return lines


def _spelled(text: str, *, spaces: bool) -> str:
    """Return *text* with every character beyond ASCII as its code point, and spaces as signs if *spaces*."""
    spelled = "".join(char if char.isascii() else f"\\u{{{ord(char):x}}}" for char in visible(text))
    return spelled.replace(" ", _SPACE) if spaces else spelled


def _letters(text: str) -> str:
    return "".join(text.split())


def _cut(text: str, whole: int, most: int, words: Words) -> str:
    return text if len(text) <= most else f"{text[:most]}{_left(whole, words)}"


def _left(whole: int, words: Words) -> str:
    return f"{_MORE} ({words.told('characters', count=whole)})"
