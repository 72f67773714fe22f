"""The weights of features, and what they make of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.weighing.aims import Aim
from douane.weighing.features import features

_FILE = "instructions/weights.tsv"
_USUAL = 36.0
"""Features of a usual sentence: the sum is scaled by the fourth root of how many more or fewer there are."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence with its weight, and the features that made it, heaviest first, each with its share."""

    weight: float
    shares: tuple[tuple[str, float], ...]


def weigh(sentence: str, place: str, aim: Aim) -> Weighed:
    """Return what *sentence* weighs: log odds, above 0 if it is rather planted than honest."""
    table = weights()
    found = features(sentence, place, aim)
    scale = scale_of(len(found))
    shares = [(name, table[name] * scale) for name in found if name in table]
    shares.sort(key=lambda share: (-share[1], share[0]))
    return Weighed(table["intercept"] + sum(share for _, share in shares), tuple(shares))


def scale_of(count: int) -> float:
    """Return by what the weights of *count* features are multiplied."""
    return float((_USUAL / max(count, 1)) ** 0.25)


@cache
def weights() -> dict[str, float]:
    """Return feature -> weight."""
    rows = (line.rpartition("\t") for line in douane_signatures.lines(_FILE))
    return {name: float(weight) for name, _, weight in rows}
