"""What programs say in English (why something was not looked at, who vouches for it) in another language.

The sentences stand in ``gaps.<language>.toml`` and ``seen*.<language>.toml``, by the part of a report that
they are: `why`, `what`, `finding` and so on. What fills a blank stays as it is; a blank that is called like a
part (``{why}``, ``{why2}``) is looked up in that part. A sentence that nobody wrote down stays in English.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache, lru_cache

from douane.sentences import MOST_TEXT, Known, Sentence, sentences
from douane.words import ENGLISH, LANGUAGES
from douane_signatures import table

Piece = tuple[str, bool]
"""Some text, and whether it is in the language that was asked for; what is not is in English."""

MOST_DEEP = 8
"""Sentences within each other that are told."""

MOST_JOINED = 20
"""Sentences with semicolons between them that are told each for itself."""

FILES = (
    "gaps",
    "seen",
    "seen-code",
    "seen-conduct",
    "seen-parts",
    "seen-results",
    "seen-texts",
    "seen-weaknesses",
)
"""Where the sentences stand: of gaps; of findings on packages, code and its conduct, texts for a model."""

_JOINT, _TOLD_JOINT = "; ", " ; "
_BLANK = re.compile(r"\{(\w+)\}")
_PROSE = re.compile(r"(?<![\w/.:@-])[a-z]{2,} [a-z]{2,}(?![\w/.@-])")  # two words: more than a name
_NAMES = frozenset(
    {"names", "source", "noun", "command", "account", "accounts", "server"}
)  # parts in which what is not known is a name
_MAYBE_NAMES = frozenset({"what"})
_SHAPES = {
    "advisory": re.compile(r"[A-Z][A-Za-z0-9]*-\S+"),
    "at": re.compile(r"[^;]+:[0-9]+"),
    "item": re.compile(r"[^;,]+"),
    "quoted": re.compile('".*"', re.DOTALL),
    "words": re.compile(r'[^"]+'),
    "share": re.compile(r"[0-9]+%"),
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


@lru_cache(maxsize=4_096)
def _pieces(text: str, language: str, part: str, deep: int) -> tuple[Piece, ...]:
    """Return the pieces of *text*: of the ways to read it the first that is told to the end.

    Else it is the one of which the least stays English, if there is one at all.
    """
    best: tuple[Piece, ...] = ((text, _is_name(text, part)),)
    least = len(text) + 1
    for found in _readings(text, language, part, deep):
        english = sum(len(said) for said, known in found if not known)
        if english < least:
            best, least = found, english
        if not english:
            break
    return best


def _is_name(text: str, part: str) -> bool:
    return part in _NAMES or (part in _MAYBE_NAMES and not _PROSE.search(text[:MOST_TEXT]))


def _readings(text: str, language: str, part: str, deep: int) -> Iterator[tuple[Piece, ...]]:
    if not deep:
        return
    apart = _apart(text, language, part, deep)
    if apart and all(
        known for _, known in apart
    ):  # else a sentence whose blank has a semicolon in it comes first
        yield apart
    for sentence, values in _recognised(text, language, part):
        yield tuple(_filled(sentence, values, language, deep))
    if apart:
        yield apart


def _apart(text: str, language: str, part: str, deep: int) -> tuple[Piece, ...]:
    """Return what stands between semicolons in *text*, each for itself, if it is several sentences."""
    several = text.split(_JOINT) if len(text) <= MOST_TEXT else []
    if not 1 < len(several) <= MOST_JOINED or not any(
        any(_recognised(each, language, part)) for each in several
    ):
        return ()
    told = [_pieces(each, language, part, deep - 1) for each in several]
    return (*told[0], *(piece for each in told[1:] for piece in ((_TOLD_JOINT, True), *each)))


def _filled(sentence: Sentence, values: dict[str, str], language: str, deep: int) -> Iterator[Piece]:
    for at, said in enumerate(_BLANK.split(sentence.other)):
        inner = said.rstrip("0123456789")
        if at % 2 == 0:
            yield said, True
        elif inner in _parts(language):
            yield from _pieces(values[said], language, inner, deep - 1)
        else:
            yield values[said], True


def _recognised(text: str, language: str, part: str) -> Iterator[tuple[Sentence, dict[str, str]]]:
    known = _parts(language).get(part)
    for sentence, values in known.fitting(text) if known is not None else ():
        if all(_fits(name, value) for name, value in values.items()):
            yield sentence, values


def _fits(name: str, value: str) -> bool:
    shape = _SHAPES.get(name.rstrip("0123456789"))
    return shape is None or shape.fullmatch(value) is not None


def _joined(found: Iterable[Piece]) -> Iterator[Piece]:
    text, is_told = "", True
    for piece, known in found:
        if text and piece and known is not is_told:
            yield text, is_told
            text = ""
        if piece:
            text, is_told = text + piece, known
    yield text, is_told


@cache
def _parts(language: str) -> dict[str, Known]:
    """Return the sentences by part, from all files."""
    parts: dict[str, dict[str, str]] = {}
    for name in FILES:
        for part, pairs in table(f"{name}.{language}.toml").items():
            parts.setdefault(part, {}).update(pairs)
    return {
        part: Known(tuple(sorted(sentences(pairs), key=lambda each: not _is_added(each, part, parts.keys()))))
        for part, pairs in parts.items()
    }


def _is_added(sentence: Sentence, part: str, parts: Container[str]) -> bool:
    """Whether *sentence* only adds an end to another one: these come first, for it is looked for there."""
    blanks = [each.rstrip("0123456789") for each in sentence.blanks]
    return not sentence.around[0] and blanks[:1] == [part] and not any(each in parts for each in blanks[1:])
