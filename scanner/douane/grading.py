"""What the words that a change adds to a definition tell: steering, or a plain rewording.

Added words are read by the mechanisms that judge hidden instructions, and by signs that are too mild for a
new server but not for words that came later. What stood in the sentence before is not held against the
change, and what the server was pinned with counts half.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import douane_signatures
from douane.detectors._definitions import Passage
from douane.detectors._judgement import HIDDEN, Purpose, judge, purpose_of
from douane.detectors._normalise import normalise
from douane.model import Definition
from douane_lockfiles import Addition, Novelty

ENOUGH = 1.0
MOST_TEXT = 32_768
"""Characters of the added sentences of one place that are read; longer ones are told as such."""
MOST_SENTENCE = 2_000
"""Characters of one sentence in which signs are looked for."""
_BEFORE = 140
_TABLE = "instructions/changes.toml"


@dataclass(frozen=True, slots=True)
class Sign:
    """One row of the table of signs."""

    id: str
    weight: float
    why: str
    pattern: re.Pattern[str]
    asked: re.Pattern[str] | None
    matches: tuple[str, ...]
    ignores: tuple[str, ...]

    def in_(self, sentence: str) -> str | None:
        """Return the words that show this sign in *sentence*."""
        for found in self.pattern.finditer(sentence):
            before = sentence[max(0, found.start() - _BEFORE) : found.start()]
            if self.asked is None or self.asked.search(before):
                return found.group()
        return None


@cache
def signs() -> tuple[Sign, ...]:
    """Return the signs that a change is no plain rewording."""
    rows = douane_signatures.table(_TABLE)["signs"]
    return tuple(
        Sign(
            id=row["id"],
            weight=row["weight"],
            why=row["why"],
            pattern=re.compile(row["pattern"], re.IGNORECASE),
            asked=re.compile(row["asked"], re.IGNORECASE) if "asked" in row else None,
            matches=tuple(row["matches"]),
            ignores=tuple(row["ignores"]),
        )
        for row in rows
    )


def judged(novelty: Novelty) -> tuple[str, ...]:
    """Return in words why what *novelty* adds is no plain rewording; empty where it is one."""
    text = " ".join(addition.text for addition in novelty.added)
    if len(text) > MOST_TEXT:
        return (f"adds more text ({len(text)} characters) than is read",)
    weights = _signs(novelty.added, novelty.known) | _mechanisms(novelty)
    if sum(weights.values()) < ENOUGH:
        return ()
    return tuple(sorted(weights, key=lambda why: (-weights[why], why))[:3])


def _signs(added: Sequence[Addition], known: str) -> dict[str, float]:
    """Return why and how much the signs weigh that added sentences have and those they replace have not.

    Signs of sentences that stand far apart say nothing together: the heaviest neighbours count.
    """
    found = [_signs_of(each, known) for each in added]
    near = [_heavier(one, other) for one, other in pairwise((*found, {}))]
    return max(near, key=lambda weights: sum(weights.values()), default={})


def _heavier(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    """Return the signs of both, each at its heavier weight."""
    return {why: max(one.get(why, 0.0), other.get(why, 0.0)) for why in (*one, *other)}


def _signs_of(addition: Addition, known: str) -> dict[str, float]:
    now, was = _read(addition.text), _read(addition.instead_of)
    weights = {}
    for sign in signs():
        words = sign.in_(now)
        if words is not None and sign.in_(was) is None:
            weights[sign.why] = sign.weight / 2 if words.casefold() in known else sign.weight
    if language := _another_language(now, known):
        weights[f"is in another language ({language}) than before"] = ENOUGH
    return weights


def _read(text: str) -> str:
    return normalise(text[:MOST_SENTENCE]).text


def _mechanisms(novelty: Novelty) -> dict[str, float]:
    """Return why and how much the mechanisms weigh that are at work only in what was added."""
    now = " ".join(addition.text for addition in novelty.added)
    was = " ".join(addition.instead_of for addition in novelty.added)
    purpose = _purpose(novelty)
    names = frozenset(name.lower() for name in novelty.tools)
    # Of words that came later none states what the tool is for: they are judged as a text within it.
    found = judge(Passage(None, "/added", "description", now), purpose, names)
    if found is None:
        return {}
    before = judge(Passage(None, "/added", "description", was), purpose, names)
    old = {hit.mechanism.id for hit in before.hits} if before else set()
    weights: dict[str, float] = {}
    families: set[str] = set()
    for mechanism in sorted((hit.mechanism for hit in found.hits), key=lambda each: -each.weight):
        if mechanism.id not in old and (mechanism.family or mechanism.id) not in families:
            families.add(mechanism.family or mechanism.id)
            weights[mechanism.why] = mechanism.weight
    if found.means and weights:
        weights[f"hidden by {found.means}"] = HIDDEN
    return weights


def _purpose(novelty: Novelty) -> Purpose:
    if not isinstance(novelty.definition, dict):
        return purpose_of(None)
    return purpose_of(Definition(kind=novelty.kind, name=novelty.key, definition=novelty.definition))


def _another_language(sentence: str, known: str) -> str | None:
    """Return the language of *sentence*, if nothing that was pinned is in it."""
    for language, pattern, least in _languages():
        if len(set(_folded(pattern, sentence))) >= least and len(set(_folded(pattern, known))) < least:
            return language
    return None


def _folded(pattern: re.Pattern[str], text: str) -> list[str]:
    return [found.casefold() for found in pattern.findall(text)]


@cache
def _languages() -> tuple[tuple[str, re.Pattern[str], int], ...]:
    """Return name, pattern and how many different matches make a sentence one of that language."""
    rows = douane_signatures.table(_TABLE)["languages"]
    return tuple((row["name"], re.compile(row["pattern"], re.IGNORECASE), row["least"]) for row in rows)
