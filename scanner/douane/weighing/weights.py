"""The weights of features, and what they make of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, pairwise, repeat
from typing import NamedTuple, TypeVar

import douane_signatures
from douane.sharing import Shared
from douane.weighing.aims import Aim
from douane.weighing.features import Gist, beginning, following, names, shape, tells
from douane.weighing.senses import read
from douane.weighing.words import OfWords, separate, tokens

_FILE = "instructions/weights.tsv"
_USUAL = 36.0
"""Features of a usual sentence: the sum is scaled by the fourth root of how many more or fewer there are."""


_NOTHING = Gist(frozenset(), (), 0)

_Key = TypeVar("_Key", bound=Hashable)


_Runs = dict[str, tuple[float, dict[str, float]]]  # second word -> weight of the pair, and of each third word


class Word(NamedTuple):
    """What is known of a word by itself; `beginning`: of a long one, else empty."""

    weight: float
    runs: _Runs
    beginning: str
    tells: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """The weights, by kind."""

    intercept: float
    shapes: dict[str, float]
    words: OfWords[Word]
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
    """Return the gist of *sentence*, what its wording weighs, and how many features that has."""
    table, runs = _table(), tokens(sentence)
    words = runs if sentence.isascii() else separate(runs)
    if not words:
        return _NOTHING, 0.0, 0
    once = dict.fromkeys(words)
    weights, followed, begun, telling = zip(*map(table.words.__getitem__, words), strict=True)
    if len(once) == len(words):
        total = sum(weights) + _runs_weigh(words, followed)
    else:
        total = sum([table.words[word].weight for word in once]) + _repeated_runs_weigh(words, followed)
    senses, placed = read(runs)
    near = following(placed)
    beginnings = dict.fromkeys(filter(None, begun))
    total += _sum(table.following, near) + _sum(table.beginnings, beginnings)
    count = len(once) + _count_runs(words, len(once)) + len(beginnings) + 3 * len(senses) + len(near)
    return Gist(senses, tuple(compress(words, telling)), len(words)), total, count


def _runs_weigh(words: list[str], followed: Sequence[_Runs]) -> float:
    """Return what two and three of *words* in a row weigh, where none occurs again; *followed* by which."""
    total = 0.0
    for runs, second, third in zip(followed, words[1:], [*words[2:], ""], strict=False):
        if second in runs:
            weight, thirds = runs[second]
            total += weight
            total += thirds.get(third, 0.0)
    return total


def _repeated_runs_weigh(words: list[str], followed: Sequence[_Runs]) -> float:
    """Return what two and three of *words* in a row weigh, each once."""
    total = 0.0
    found: set[tuple[str, ...]] = set()
    for runs, run in zip(followed, zip(words, words[1:], [*words[2:], ""], strict=False), strict=False):
        if run[1] in runs:
            weight, thirds = runs[run[1]]
            if run[:2] not in found:
                found.add(run[:2])
                total += weight
            if run not in found:
                found.add(run)
                total += thirds.get(run[2], 0.0)
    return total


def _count_runs(words: list[str], different: int) -> int:
    """Return how many pairs and triples of *words*, of which so many are *different*, there are."""
    pairs, triples = len(words) - 1, max(len(words) - 2, 0)
    if different < len(words):
        again = pairs - len(set(pairwise(words)))
        if again:  # else no triple occurs again either
            return pairs - again + len(set(zip(words, words[1:], words[2:], strict=False)))
    return pairs + triples


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
        words=OfWords(_known(kinds["w"], _runs(kinds["b"], kinds["t"]))),
        senses=_of_senses(kinds["c"]),
        at_places={(sense, place): weight for (sense, place), weight in _parted(kinds["k"], "@")},
        following={(one, two): weight for (one, two), weight in _parted(kinds["n"], " ")},
        beginnings=kinds["x"],
    )


def _parted(weights: dict[str, float], by: str) -> Iterator[tuple[list[str], float]]:
    return ((name.split(by), weight) for name, weight in weights.items())


def _of_senses(weights: dict[str, float]) -> dict[tuple[str, bool], float]:
    """Return the weight of each sense, explained or not: that of the sense itself, and that with the sign."""
    return {
        (sense, sign == "+"): weights.get(sense, 0.0) + weights.get(f"{sense}{sign}", 0.0)
        for sense in {name.rstrip("+-") for name in weights}
        for sign in "+-"
    }


def _known(weights: Mapping[str, float], runs: Mapping[str, _Runs]) -> Callable[[str], Word]:
    return lambda word: Word(weights.get(word, 0.0), runs.get(word, {}), beginning(word), tells(word))


def _runs(pairs: dict[str, float], triples: dict[str, float]) -> dict[str, _Runs]:
    """Return a word -> the words that follow it."""
    runs: dict[str, _Runs] = {}
    for (one, two), weight in _parted(pairs, " "):
        runs.setdefault(one, {})[two] = weight, {}
    for (one, two, three), weight in _parted(triples, " "):
        runs.setdefault(one, {}).setdefault(two, (0.0, {}))[1][three] = weight
    return runs
