"""Whether a text is language that somebody could read, in any of the languages whose words are known.

The commonest words of twelve languages and those of the lexicon are looked for (`disguises.toml`); of
languages that part no words, pieces that their sentences are full of. Nothing is learnt and nothing guessed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import douane_signatures
from douane.detectors._lexicon import vocabulary

WORD = re.compile(r"[\u0900-\u097f]+|[^\W\d_]+(?:['’][^\W\d_]+)?")
MOST = 4096
"""Characters of a text that are looked at to tell whether it is language."""
_UNPARTED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@cache
def disguises() -> dict[str, Any]:
    """Return the table of disguises."""
    return douane_signatures.table("instructions/disguises.toml")


@cache
def common() -> tuple[frozenset[str], ...]:
    """Return the commonest words of each language."""
    return tuple(frozenset(words) for words in disguises()["words"].values())


@cache
def function_words() -> frozenset[str]:
    """Return the commonest words of all languages."""
    return frozenset().union(*common())


def is_printable(text: str) -> bool:
    """Whether every character of *text* shows, or breaks or indents a line."""
    return all(char.isprintable() or char in "\n\t\r" for char in text)


@cache
def known_words() -> frozenset[str]:
    """Return the commonest words of all languages, those of the lexicon and what a cipher is known by."""
    return frozenset().union(function_words(), vocabulary(), disguises()["cues"])


@cache
def _pieces() -> tuple[re.Pattern[str], ...]:
    """Return the pieces of each language that parts no words, as one pattern each."""
    return tuple(
        re.compile("|".join(map(re.escape, sorted(pieces, key=len, reverse=True))))
        for pieces in disguises()["pieces"].values()
    )


def is_language(text: str, least: int = 4) -> bool:
    """Whether *text* has at least *least* words and reads as sentences of one language."""
    text = text[:MOST]
    if len(_UNPARTED.findall(text)) * 2 > len(text) - text.count(" "):
        return len(text) >= 2 * least and any(len(set(each.findall(text))) >= 2 for each in _pieces())
    words = WORD.findall(text.lower())
    if len(words) < least or sum(map(len, words)) * 10 < 6 * len(text):
        return False
    function = max(sum(word in each for word in words) for each in common())
    if function * 5 >= len(words) and function >= 2:
        return True
    known = sum(word in known_words() and len(word) > 1 for word in words)
    return function >= 1 and known * 2 >= len(words)


def reads_better(turned: str, plain: str) -> bool:
    """Whether *turned* reads as language, and *plain*, of which it was made, far less.

    Words of two letters say nothing: backwards they are words of another language ("le", "el").
    """
    return is_language(turned) and _weight(turned[:MOST]) > 2 * _weight(plain[:MOST])


def _weight(text: str) -> int:
    """The letters of *text* in the commonest words of the language that has most of them there."""
    words = [word for word in WORD.findall(text.lower()) if len(word) > 2 or not word.isascii()]
    function = max(sum(len(word) for word in words if word in each) for each in common())
    return function + sum(map(len, longer_pieces().findall(text)))


@cache
def longer_pieces() -> re.Pattern[str]:
    """Return the pieces of two and more characters: a single one is the same in both directions."""
    pieces = {piece for each in disguises()["pieces"].values() for piece in each if len(piece) > 1}
    return re.compile("|".join(map(re.escape, sorted(pieces, key=lambda piece: (-len(piece), piece)))))
