"""The weights of features, and what they make of a sentence."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from typing import TypeVar

import douane_signatures
from douane.sharing import Shared
from douane.weighing.aims import Aim
from douane.weighing.features import Gist, names, shape, wording

_FILE = "instructions/weights.tsv"
_USUAL = 36.0
"""Features of a usual sentence: the sum is scaled by the fourth root of how many more or fewer there are."""


_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class _Table:
    """The weights, by kind. `runs`: a word -> the next one -> their weight, and that of each third word."""

    intercept: float
    shapes: dict[str, float]
    words: dict[str, float]
    runs: dict[str, dict[str, tuple[float, dict[str, float]]]]
    senses: dict[tuple[str, bool], float]  # a sense, whether the aim explains it
    at_places: dict[tuple[str, str], float]
    following: dict[tuple[str, str], float]
    beginnings: dict[str, float]


def weigh(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> float:
    """Return what *sentence* weighs: log odds, above 0 if it is rather planted than honest."""
    table, (gist, total, count) = _table(), _weighed(sentence)
    about, shapes = shape(gist, sentence, place, aim, hidden=hidden)
    for name in shapes:
        total += table.shapes.get(name, 0.0)
    for sense in sorted(gist.senses):
        total += table.senses.get((sense, sense in about), 0.0) + table.at_places.get((sense, place), 0.0)
    return table.intercept + total * scale_of(count + len(shapes))


def _weigh(sentence: str) -> tuple[Gist, float, int]:
    """Return what is needed of *sentence* to weigh it: its gist, what its wording weighs, how many features."""
    table, said = _table(), wording(sentence)
    total = _sum(table.words, said.once) + _runs_weigh(table.runs, said)
    total += _sum(table.following, said.following) + _sum(table.beginnings, said.beginnings)
    return said.gist, total, said.count


def _runs_weigh(runs: dict[str, dict[str, tuple[float, dict[str, float]]]], said: Wording) -> float:
    """Return what two and three words in a row weigh, each once."""
    total, words = 0.0, said.words
    found: set[tuple[str, ...]] = set()
    for at in range(len(words) - 1):
        seconds = runs.get(words[at])
        known = seconds.get(words[at + 1]) if seconds else None
        if known is None:
            continue
        weight, thirds = known
        if (pair := words[at : at + 2]) not in found:
            found.add(pair)
            total += weight
        if thirds and (triple := words[at : at + 3]) not in found:
            found.add(triple)
            total += thirds.get(triple[-1], 0.0) if len(triple) == 3 else 0.0
    return total


def _sum(weights: Mapping[_Key, float], present: Iterable[_Key]) -> float:
    return sum(map(weights.get, present, repeat(0.0)))


def _bytes(sentence: str, weighed: tuple[Gist, float, int]) -> int:
    return 600 + len(sentence) + 80 * weighed[0].length


_weighed = Shared(_weigh, _bytes)


def shares(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> list[tuple[str, float]]:
    """Return the features of *sentence* with what each adds to its weight, heaviest first."""
    found = list(names(sentence, place, aim, hidden=hidden))
    known, scale = _named(), scale_of(len(found))
    return sorted(
        ((name, known[name] * scale) for name in found if name in known),
        key=lambda share: (-share[1], share[0]),
    )


def scale_of(count: int) -> float:
    """Return by what the weights of *count* features are multiplied."""
    return float((_USUAL / max(count, 1)) ** 0.25)


def _rows() -> Iterator[tuple[str, float]]:
    for line in douane_signatures.lines(_FILE):
        name, _, weight = line.rpartition("\t")
        yield name, float(weight)


@cache
def _named() -> dict[str, float]:
    return dict(_rows())


@cache
def _table() -> _Table:
    kinds: dict[str, dict[str, float]] = {kind: {} for kind in "wbtcknx"}
    shapes: dict[str, float] = {}
    for name, weight in _rows():
        kind, colon, rest = name.partition(":")
        if colon and kind in kinds:
            kinds[kind][rest] = weight
        else:
            shapes[name] = weight
    return _Table(
        intercept=shapes.pop("intercept"),
        shapes=shapes,
        words=kinds["w"],
        runs=_runs(kinds["b"], kinds["t"]),
        senses=_of_senses(kinds["c"]),
        at_places={(sense, place): weight for (sense, place), weight in _parted(kinds["k"], "@")},
        following={(one, two): weight for (one, two), weight in _parted(kinds["n"], " ")},
        beginnings=kinds["x"],
    )


def _parted(weights: dict[str, float], by: str) -> Iterator[tuple[list[str], float]]:
    return ((name.split(by), weight) for name, weight in weights.items())


def _of_senses(weights: dict[str, float]) -> dict[tuple[str, bool], float]:
    """Return the weight of each sense, explained and not: that of the sense, and that of the sign beside it."""
    return {
        (sense, sign == "+"): weights.get(sense, 0.0) + weights.get(f"{sense}{sign}", 0.0)
        for sense in {name.rstrip("+-") for name in weights}
        for sign in "+-"
    }


def _runs(
    pairs: dict[str, float], triples: dict[str, float]
) -> dict[str, dict[str, tuple[float, dict[str, float]]]]:
    runs: dict[str, dict[str, tuple[float, dict[str, float]]]] = {}
    for (one, two), weight in _parted(pairs, " "):
        runs.setdefault(one, {})[two] = weight, {}
    for (one, two, three), weight in _parted(triples, " "):
        runs.setdefault(one, {}).setdefault(two, (0.0, {}))[1][three] = weight
    return runs
