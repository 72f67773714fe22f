"""What sentences of packages weigh: as the corpora teach, put right by what is usual in packages.

A correction is one weight of a feature more, and a factor for the weight that the sentence had without: few
labelled texts are enough for it. Each kind of text has a file of its own.
"""

from __future__ import annotations

from functools import cache

import douane_signatures
from douane.weighing.aims import Aim
from douane.weighing.features import names
from douane.weighing.weights import scale_of, weigh

RESULT = "result"
"""The kind of place of what a tool gives back."""
BEFORE = "before"
"""The name of the row that says how much of the weight counts that the sentence had without corrections."""
OF_RESULTS = "instructions/result_weights.tsv"
OF_DEFINITIONS = "instructions/definition_weights.tsv"
_REACH = 3.0
"""What is less than what is asked for by more than this is not put right: few corrections come to more."""


def weigh_result(sentence: str, aim: Aim, *, hidden: bool = False, needed: float = 0.0) -> float:
    """Return what *sentence* weighs that a tool gives back: log odds that it is planted.

    *aim* is that of the tool; *hidden*: people do not see it. What is far below *needed* is only estimated.
    """
    before = weigh(sentence, RESULT, aim, hidden=hidden)
    return _put_right(OF_RESULTS, before, sentence, RESULT, aim, hidden, needed)


def weigh_definition(
    sentence: str, place: str, aim: Aim, *, hidden: bool = False, needed: float = 0.0
) -> float:
    """Return what *sentence* weighs that stands in a place of kind *place* of a definition.

    The mean of what the corpora and what definitions of packages teach: either alone tells more honest ones.
    """
    before = weigh(sentence, place, aim, hidden=hidden)
    return (before + _put_right(OF_DEFINITIONS, before, sentence, place, aim, hidden, needed)) / 2


def _put_right(
    file: str, before: float, sentence: str, place: str, aim: Aim, hidden: bool, needed: float
) -> float:
    table = _table(file)
    total = table["intercept"] + table[BEFORE] * before
    if total < needed - _REACH:
        return total
    found = list(names(sentence, place, aim, hidden=hidden))
    return total + scale_of(len(found)) * sum(table.get(name, 0.0) for name in found)


@cache
def _table(file: str) -> dict[str, float]:
    rows = (line.rpartition("\t") for line in douane_signatures.lines(file))
    return {name: float(weight) for name, _, weight in rows}
