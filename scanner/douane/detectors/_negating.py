"""Which word negates a verb, looking back within its clause, or over the list of verbs that it is one of."""

from __future__ import annotations

from collections.abc import Sequence

from douane.detectors._lexicon import word_set

EDGES = frozenset(",;；:()[]{}\"'`|-*#>•–—、，：「」“”")
STATING = frozenset(
    {"does", "doesn't", "did", "didn't", "cannot", "can't", "won't", "isn't", "aren't", "can", "could"}
)
_FALSE_NEGATIONS = frozenset({"forget", "fail", "hesitate", "only", "omit"})
_ALTERNATIVES = frozenset({"or", "nor"})
_MOST_LISTED = 8  # verbs of one list


def negation(words: Sequence[str], at: int) -> str:
    """Return the word that negates the verb at *at*, or "".

    "Do not bypass, evade, or override it" negates all three; "do not wait, override it" the first.
    """
    return _before(words, at) or _before(words, _first_listed(words, at))


def _before(words: Sequence[str], at: int) -> str:
    for back in range(1, 6):
        index = at - back
        if index < 0 or words[index] in EDGES or words[index] == "but":
            return ""
        if words[index] in word_set("negations"):
            following = words[index + 1] if index + 1 < at else ""
            if following in _FALSE_NEGATIONS:
                return ""
            if words[index] == "not" and index and words[index - 1] in STATING:
                return words[index - 1]
            return words[index]
        if words[index] in ("and", "then") and back == 1:
            return ""
    return ""


def _first_listed(words: Sequence[str], at: int) -> int:
    """Return where the list of single words begins that *at* is in and that ends with "or"; else *at*."""
    if not _is_alternative(words, at):
        return at
    first = at
    for _ in range(_MOST_LISTED):
        before = first - 1
        if before >= 0 and words[before] in _ALTERNATIVES:
            before -= 1
        if before >= 1 and words[before] == "," and words[before - 1].isalpha():
            first = before - 1
        elif before >= 0 and before < first - 1 and words[before].isalpha():  # "evade or override"
            first = before
        else:
            break
    return first


def _is_alternative(words: Sequence[str], at: int) -> bool:
    """Whether "or" stands before the word at *at*, or before the last of those listed behind it."""
    if at and words[at - 1] in _ALTERNATIVES:
        return True
    index = at
    for _ in range(_MOST_LISTED):
        follows = words[index + 1 : index + 3]
        if not follows or follows[0] not in _ALTERNATIVES | {","}:
            return False
        if not _ALTERNATIVES.isdisjoint(follows):
            return True
        index += 2
    return False
