"""Words that do not stand here for what they usually stand for: a "foreign key" is no secret.

What stands right before or behind a word says so (`signatures/.../instructions/plain.toml`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import douane_signatures
from douane.detectors._lexicon import TOKEN

_Phrases = tuple[tuple[str, ...], ...]


def is_plain(words: Sequence[str], concept: str, at: int, length: int) -> bool:
    """Whether the words [at, at + length) are in a sense in which they do not stand for *concept*."""
    senses = _senses().get((concept, words[at]))
    if senses is None:
        return False
    for said, before, after in senses:
        end = at + length
        if said == tuple(words[at:end]) and (
            any(tuple(words[max(0, at - len(each)) : at]) == each for each in before)
            or any(tuple(words[end : end + len(each)]) == each for each in after)
        ):
            return True
    return False


@cache
def _senses() -> dict[tuple[str, str], tuple[tuple[tuple[str, ...], _Phrases, _Phrases], ...]]:
    """Return (concept, first word) -> the words, what stands before them, what stands behind them."""
    found: dict[tuple[str, str], tuple[tuple[tuple[str, ...], _Phrases, _Phrases], ...]] = {}
    for row in douane_signatures.table("instructions/plain.toml")["senses"]:
        before, after = _phrases(row["before"]), _phrases(row["after"])
        for concept in row["concepts"]:
            for said in _phrases(row["words"]):
                known = found.get((concept, said[0]), ())
                found[(concept, said[0])] = (*known, (said, before, after))
    return found


def _phrases(texts: Sequence[str]) -> _Phrases:
    return tuple(tuple(match.group() for match in TOKEN.finditer(text)) for text in texts)
