"""The weights of features, and what they make of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.weighing.aims import Aim
from douane.weighing.features import names, parts

_FILE = "instructions/weights.tsv"
_USUAL = 36.0
"""Features of a usual sentence: the sum is scaled by the fourth root of how many more or fewer there are."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The weights, by name and by kind."""

    intercept: float
    named: dict[str, float]
    words: dict[str, float]
    pairs: dict[tuple[str, ...], float]
    triples: dict[tuple[str, ...], float]
    senses: dict[tuple[str, str], float]
    at_places: dict[tuple[str, str], float]


def weigh(sentence: str, place: str, aim: Aim) -> float:
    """Return what *sentence* weighs: log odds, above 0 if it is rather planted than honest."""
    table, found = _table(), parts(sentence, place, aim)
    total = 0.0
    for known, present in (
        (table.words, found.words),
        (table.pairs, found.pairs),
        (table.triples, found.triples),
        (table.named, found.shapes),
    ):
        for each in present:
            if each in known:
                total += known[each]
    for sign, meant in (("+", found.explained), ("-", found.unexplained)):
        for sense in meant:
            total += table.senses.get((sense, sign), 0.0) + table.at_places.get((sense, place), 0.0)
    return table.intercept + total * scale_of(found.count)


def shares(sentence: str, place: str, aim: Aim) -> list[tuple[str, float]]:
    """Return the features of *sentence* with what each adds to its weight, heaviest first."""
    found, known = parts(sentence, place, aim), _table().named
    scale = scale_of(found.count)
    return sorted(
        ((name, known[name] * scale) for name in names(found, place) if name in known),
        key=lambda share: (-share[1], share[0]),
    )


def scale_of(count: int) -> float:
    """Return by what the weights of *count* features are multiplied."""
    return float((_USUAL / max(count, 1)) ** 0.25)


@cache
def _table() -> _Table:
    rows = (line.rpartition("\t") for line in douane_signatures.lines(_FILE))
    named = {name: float(weight) for name, _, weight in rows}
    kinds: dict[str, dict[tuple[str, ...], float]] = {}
    for name, weight in named.items():
        kind, _, rest = name.partition(":")
        kinds.setdefault(kind, {})[tuple(rest.split(" "))] = weight
    senses = {sense.rstrip("+-") for (sense,) in kinds.get("c", {})}
    return _Table(
        intercept=named["intercept"],
        named=named,
        words={word: weight for (word,), weight in kinds.get("w", {}).items()},
        pairs=kinds.get("b", {}),
        triples=kinds.get("t", {}),
        senses={
            (sense, sign): named.get(f"c:{sense}", 0.0) + named.get(f"c:{sense}{sign}", 0.0)
            for sense in senses
            for sign in "+-"
        },
        at_places={
            (sense, place): weight
            for (at,), weight in kinds.get("k", {}).items()
            for sense, _, place in (at.partition("@"),)
        },
    )
