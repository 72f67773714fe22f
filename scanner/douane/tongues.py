"""What programs say in English (why something was not looked at, who vouches for it) in another language.

The sentences stand in ``gaps.<language>.toml`` and ``seen.<language>.toml``, by the part of a report that
they are: `why`, `what`, `finding` and so on. What fills a blank stays as it is; a blank that is called like a
part (``{why}``, ``{why2}``) is looked up in that part. A sentence that nobody wrote down stays in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from douane.sentences import MOST_TEXT, Sentence, sentences
from douane.words import ENGLISH, LANGUAGES
from douane_signatures import table

Piece = tuple[str, bool]
"""Some text, and whether it is in the language that was asked for; what is not is in English."""

MOST_DEEP = 5
"""Sentences within each other that are told."""

_FILES = ("gaps", "seen")
_JOINT, _TOLD_JOINT = "; ", " ; "
_BLANK = re.compile(r"\{(\w+)\}")
_PROSE = re.compile(r"(?<![\w/.:@-])[a-z]{2,} [a-z]{2,}(?![\w/.@-])")  # two words: more than a name
_NAMES = frozenset({"names", "source", "noun"})  # parts in which what is not known is a name
_MAYBE_NAMES = frozenset({"what"})
_SHAPES = {
    "count": re.compile(r"[0-9][0-9.,]*"),
    "host": re.compile(r"\S+"),
    "word": re.compile(r"\S+"),
    "names": re.compile(r"[^\s,]+(?:, [^\s,]+)*(?: and [0-9]+ more)?"),
}
"""What else fills a blank of this name, the sentence is another one."""


def told(text: str, language: str, part: str) -> str:
    """Return *text*, what a report says as *part*, in *language*, as far as it is known there."""
    return text if language == ENGLISH else "".join(piece for piece, _ in pieces(text, language, part))


@lru_cache(maxsize=4_096)
def pieces(text: str, language: str, part: str) -> tuple[Piece, ...]:
    """Return *text* in *language* piece by piece, neighbours in the same language as one."""
    if language == ENGLISH or language not in LANGUAGES:
        return ((text, language == ENGLISH),)
    return tuple(_joined(_pieces(text, language, part, MOST_DEEP)))


def _pieces(text: str, language: str, part: str, deep: int) -> Iterator[Piece]:
    found = _recognised(text, language, part) if deep else None
    if found is not None:
        sentence, values = found
        for at, said in enumerate(_BLANK.split(sentence.other)):
            inner = said.rstrip("0123456789")
            if at % 2 == 0:
                yield said, True
            elif inner in _parts(language):
                yield from _pieces(values[said], language, inner, deep - 1)
            else:
                yield values[said], True
        return
    several = text.split(_JOINT) if deep and len(text) <= MOST_TEXT else [text]
    if len(several) > 1 and any(_recognised(each, language, part) for each in several):
        for at, each in enumerate(several):
            yield (_TOLD_JOINT if at else ""), True
            yield from _pieces(each, language, part, deep - 1)
        return
    yield text, part in _NAMES or (part in _MAYBE_NAMES and not _PROSE.search(text[:MOST_TEXT]))


def _recognised(text: str, language: str, part: str) -> tuple[Sentence, dict[str, str]] | None:
    if len(text) > MOST_TEXT:
        return None
    for sentence in _parts(language).get(part, ()):
        values = sentence.values(text)
        if values is not None and all(_fits(name, value) for name, value in values.items()):
            return sentence, values
    return None


def _fits(name: str, value: str) -> bool:
    shape = _SHAPES.get(name.rstrip("0123456789"))
    return shape is None or shape.fullmatch(value) is not None


def _joined(found: Iterator[Piece]) -> Iterator[Piece]:
    text, is_told = "", True
    for piece, known in found:
        if text and piece and known is not is_told:
            yield text, is_told
            text = ""
        if piece:
            text, is_told = text + piece, known
    yield text, is_told


@cache
def _parts(language: str) -> dict[str, tuple[Sentence, ...]]:
    """Return the sentences by part; no part stands in two files."""
    return {
        part: sentences(pairs) for name in _FILES for part, pairs in table(f"{name}.{language}.toml").items()
    }
