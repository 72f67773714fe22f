"""What a sentence of a result weighs: as one of a definition, put right by what is usual in results."""

from __future__ import annotations

from functools import cache

import douane_signatures
from douane.weighing.aims import Aim
from douane.weighing.features import names
from douane.weighing.weights import scale_of, weigh

RESULT = "result"
"""The kind of place of what a tool gives back."""
AS_DEFINITION = "as-definition"
"""The name of the row that says how much of the weight counts that the sentence had in a definition."""
_FILE = "instructions/result_weights.tsv"
_REACH = 3.0
"""What is less than what is asked for by more than this is not put right: corrections come to less."""


def weigh_result(sentence: str, aim: Aim, *, hidden: bool = False, needed: float = 0.0) -> float:
    """Return what *sentence* weighs that a tool gives back: log odds that it is planted.

    *aim* is that of the tool; *hidden*: people do not see it. What is far below *needed* is only estimated.
    """
    table = _table()
    as_definition = weigh(sentence, RESULT, aim, hidden=hidden)
    total = table["intercept"] + table[AS_DEFINITION] * as_definition
    if total < needed - _REACH:
        return total
    found = list(names(sentence, RESULT, aim, hidden=hidden))
    return total + scale_of(len(found)) * sum(table.get(name, 0.0) for name in found)


@cache
def _table() -> dict[str, float]:
    rows = (line.rpartition("\t") for line in douane_signatures.lines(_FILE))
    return {name: float(weight) for name, _, weight in rows}
