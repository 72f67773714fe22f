"""Signs of an order in a constant text of a result: who is spoken to, what is claimed, wanted, misreported.

A status, a label or a hint has one of them at most. Two of different families close together, or one that
nothing honest has, support what the wording weighs (`_heavy_results`): alone they stand in honest texts as
often. The signs are data (`instructions/results.toml`); no sentence is understood by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.detectors._definitions import MAX_TEXT
from douane.detectors._judgement import Purpose

_DATA = "instructions/results.toml"
_PIECE = re.compile(r"<([a-z_]{1,20})>")
_BETWEEN = re.compile(r"(?<=[.!?])\s+|\n+")
_PLAIN = frozenset({"order", "own"})  # families that any hint may have
_SENTENCE_AROUND = 120  # characters before a sign in which its sentence may begin


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: of a `family` only the heaviest counts; `without` is what the sentence must not have.

    Families that it `implies` say nothing besides.
    """

    family: str
    implies: frozenset[str]
    weight: float
    why: str
    patterns: tuple[re.Pattern[str], ...]
    without: re.Pattern[str] | None
    unless_named: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Steering:
    """What the signs in a text come to, and why; `excerpt` are the words with the heaviest one."""

    score: float
    reasons: str
    excerpt: str


def steering(text: str, purpose: Purpose, others: float = 0.0) -> Steering | None:
    """Return what the signs in *text*, a constant of a result, come to; None where that is nothing.

    *others* is what the mechanisms by which descriptions are judged come to in it, too.
    """
    text = text[:MAX_TEXT]
    added = min(others, _table("most_of_others"))
    best: Steering | None = None
    for part in _parts(text):
        found = [*_signs_in(part, purpose)]
        heaviest: dict[str, tuple[Sign, int]] = {}
        for sign, at in found:
            known = heaviest.get(sign.family)
            if known is None or sign.weight > known[0].weight:
                heaviest[sign.family] = sign, at
        for family in {each for sign, _ in heaviest.values() for each in sign.implies}:
            heaviest.pop(family, None)
        if heaviest.keys() <= _PLAIN:
            continue
        score = sum(sign.weight for sign, _ in heaviest.values())
        total = round(score + (added if score else 0.0), 2)
        if total > 0 and (best is None or total > best.score):
            best = Steering(total, _reasons(heaviest), _excerpt(part, heaviest))
    return best


def is_by_signs(why: str) -> bool:
    """Whether *why*, what a finding says, is what signs came to."""
    return any(sign.why in why for sign in _signs())


def _parts(text: str) -> Iterator[str]:
    """Yield *text*, or of a long one so many sentences that follow each other as belong together."""
    if len(text) <= _table("whole"):
        yield text
        return
    ends = [0, *(match.end() for match in _BETWEEN.finditer(text)), len(text)]
    width = int(_table("sentences"))
    for first in range(max(1, len(ends) - width)):
        yield text[ends[first] : ends[min(first + width, len(ends) - 1)]]


def _signs_in(part: str, purpose: Purpose) -> Iterator[tuple[Sign, int]]:
    lowered = part.lower()
    for sign in _signs():
        if purpose.explains(sign.unless_named):
            continue
        at = next((at for pattern in sign.patterns for at in _places(pattern, sign, lowered)), None)
        if at is not None:
            yield sign, at


def _places(pattern: re.Pattern[str], sign: Sign, text: str) -> Iterator[int]:
    """Yield where *pattern* matches in a sentence without what *sign* excludes."""
    for match in pattern.finditer(text):
        if sign.without is None or not sign.without.search(_sentence(text, match.start(), match.end())):
            yield match.start()


def _sentence(text: str, start: int, end: int) -> str:
    before = text[max(0, start - _SENTENCE_AROUND) : start]
    begun = [*_BETWEEN.finditer(before)]
    behind = _BETWEEN.search(text, end)
    return before[begun[-1].end() if begun else 0 :] + text[start : behind.start() if behind else end + 60]


def _reasons(found: dict[str, tuple[Sign, int]]) -> str:
    ordered = sorted((sign for sign, _ in found.values()), key=lambda sign: -sign.weight)
    return "; ".join(dict.fromkeys(sign.why for sign in ordered[:3]))


def _excerpt(part: str, found: dict[str, tuple[Sign, int]]) -> str:
    _, at = max(found.values(), key=lambda each: each[0].weight)
    begun = [match.end() for match in _BETWEEN.finditer(part, 0, at)]
    return part[begun[-1] if begun else 0 :][:160].strip()


@cache
def _signs() -> tuple[Sign, ...]:
    return tuple(_sign(row) for row in douane_signatures.table(_DATA)["signs"])


def _sign(row: dict[str, object]) -> Sign:
    written: Sequence[str] = row["patterns"]  # type: ignore[assignment]
    without = row.get("without")
    implied: Sequence[str] = row.get("implies", ())  # type: ignore[assignment]
    named: Sequence[str] = row.get("unless_named", ())  # type: ignore[assignment]
    return Sign(
        family=str(row["family"]),
        implies=frozenset(implied),
        weight=float(str(row["weight"])),
        why=str(row["why"]),
        patterns=tuple(re.compile(_filled(each)) for each in written),
        without=re.compile(_filled(str(without))) if without is not None else None,
        unless_named=tuple(named),
    )


def _filled(pattern: str) -> str:
    """Return *pattern* with the pieces it names, which may name others."""
    pieces = douane_signatures.table(_DATA)["pieces"]
    while (filled := _PIECE.sub(lambda match: pieces[match.group(1)], pattern)) != pattern:
        pattern = filled
    return pattern


def _table(key: str) -> float:
    return float(douane_signatures.table(_DATA)[key])
