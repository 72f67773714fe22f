"""The weights of features, and what they make of a sentence."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from typing import TypeVar

import douane_signatures
from douane.weighing.aims import Aim
from douane.sharing import Shared
from douane.weighing.features import Gist, names, shape, wording

_FILE = "instructions/weights.tsv"
_USUAL = 36.0
"""Features of a usual sentence: the sum is scaled by the fourth root of how many more or fewer there are."""


_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class _Table:
    """The weights, by name and by kind."""

    intercept: float
    named: dict[str, float]
    words: dict[str, float]
    pairs: dict[tuple[str, str], float]
    triples: dict[tuple[str, str, str], float]
    senses: dict[tuple[str, bool], float]  # a sense, whether the aim explains it
    at_places: dict[tuple[str, str], float]
    following: dict[tuple[str, str], float]
    beginnings: dict[str, float]


def weigh(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> float:
    """Return what *sentence* weighs: log odds, above 0 if it is rather planted than honest."""
    table, (gist, total, count) = _table(), _weighed(sentence)
    about, shapes = shape(gist, sentence, place, aim, hidden=hidden)
    for name in shapes:
        total += table.named.get(name, 0.0)
    for sense in sorted(gist.senses):
        total += table.senses.get((sense, sense in about), 0.0) + table.at_places.get((sense, place), 0.0)
    return table.intercept + total * scale_of(count + len(shapes))


def _weigh(sentence: str) -> tuple[Gist, float, int]:
    """Return what is needed of *sentence* to weigh it: its gist, what its wording weighs, how many features."""
    table, said = _table(), wording(sentence)
    total = _sum(table.words, said.words) + _sum(table.pairs, said.pairs) + _sum(table.triples, said.triples)
    total += _sum(table.following, said.following) + _sum(table.beginnings, said.beginnings)
    return said.gist, total, said.count


def _sum(weights: Mapping[_Key, float], present: Iterable[_Key]) -> float:
    return sum(map(weights.get, present, repeat(0.0)))


def _bytes(sentence: str, weighed: tuple[Gist, float, int]) -> int:
    return 600 + len(sentence) + 80 * weighed[0].length


_weighed = Shared(_weigh, _bytes)


def shares(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> list[tuple[str, float]]:
    """Return the features of *sentence* with what each adds to its weight, heaviest first."""
    found = list(names(sentence, place, aim, hidden=hidden))
    known, scale = _table().named, scale_of(len(found))
    return sorted(
        ((name, known[name] * scale) for name in found if name in known),
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
        pairs={(one, two): weight for (one, two), weight in kinds.get("b", {}).items()},
        triples={(one, two, three): weight for (one, two, three), weight in kinds.get("t", {}).items()},
        senses={
            (sense, sign == "+"): named.get(f"c:{sense}", 0.0) + named.get(f"c:{sense}{sign}", 0.0)
            for sense in senses
            for sign in "+-"
        },
        at_places={
            (sense, place): weight
            for (at,), weight in kinds.get("k", {}).items()
            for sense, _, place in (at.partition("@"),)
        },
        following={(one, two): weight for (one, two), weight in kinds.get("n", {}).items()},
        beginnings={beginning: weight for (beginning,), weight in kinds.get("x", {}).items()},
    )
