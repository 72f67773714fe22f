"""Which sentences a text has that it had not, and which sentence each of them took the place of."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

MOST_SENTENCES = 100
"""Sentences of one text that are new and held against those that are gone; further ones count as new."""

_ENDS = re.compile(
    # The end of a sentence, an empty line, or a line that begins as an item of a list, a heading or markup.
    r"(?<!\n\d\.)(?<=[.!?\u3002\uff01\uff1f])[\"'\u201d)\]]?\s+|(?<=[\u3002\uff01\uff1f])|\n\s*\n"
    r"|\n(?=[ \t]*(?:[-*\u2022#<|]|\d{1,3}[.)]|[\w ]{1,40}:))"
)
_MARKS = re.compile(r"^[\s\-*\u2022#>`_\"']+|[\s.,;:!`*_\"']+$")
_WORD = re.compile(r"\w+")
_RESEMBLES = 0.5


class Addition(NamedTuple):
    """One sentence that is new, and the one that it took the place of; empty where there is none."""

    text: str
    instead_of: str


def sentences(text: str) -> list[str]:
    """Return the sentences of *text*, white space collapsed, in order."""
    return [" ".join(part.split()) for part in _ENDS.split(text) if part and not part.isspace()]


def plain(sentence: str) -> str:
    """Return *sentence* without case, marks of lists and emphasis, and its last punctuation."""
    return _MARKS.sub("", " ".join(sentence.casefold().split()))


def additions(was: str, now: str, known: Collection[str] = frozenset()) -> tuple[Addition, ...]:
    """Return the sentences of *now* that neither *was* nor *known* (as `plain` gives them) has, in order."""
    before = {plain(each): each for each in sentences(was)}
    after = {plain(each): each for each in sentences(now)}
    gone = [(text, _words(text)) for key, text in before.items() if key not in after][:MOST_SENTENCES]
    new = [text for key, text in after.items() if key not in before and key not in known]
    return tuple(
        Addition(text, _nearest(text, gone) if number < MOST_SENTENCES else "")
        for number, text in enumerate(new)
    )


def _nearest(text: str, gone: list[tuple[str, frozenset[str]]]) -> str:
    """Return the sentence of *gone* that *text* shares most words with, if it is half of either's."""
    own = _words(text)
    best, found = _RESEMBLES, ""
    for other, words in gone:
        share = len(own & words) / (min(len(own), len(words)) or 1)
        if share > best or (share == best and not found):
            best, found = share, other
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
