"""What words stand for: some fifty senses, each with its words in twelve languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

import douane_signatures
from douane.weighing.words import RUN, tokens

_FOLDER = "instructions/senses"
_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

_Phrase = tuple[tuple[str, ...], str]  # its tokens, the sense
_Start = tuple[
    tuple[str, ...], dict[str, tuple[_Phrase, ...]]
]  # senses of a token alone; second token -> phrases


def senses(words: Sequence[str]) -> frozenset[str]:
    """Return the senses of all phrases that occur in *words*."""
    return frozenset([sense for _, sense, _ in _occurrences(words)])


def read(words: Sequence[str]) -> tuple[frozenset[str], list[tuple[int, str]]]:
    """Return the senses of *words*, and one sense for each place: that of the longest phrase there.

    Places count phrases, other words and single characters of runs alike.
    """
    every: set[str] = set()
    placed: list[tuple[int, str]] = []
    place = covered = before = 0
    for at, sense, length in _occurrences(words):
        every.add(sense)
        if at >= covered:
            place += at - before
            placed.append((place, sense))
            place, before = place + 1, at + length
            covered = before
    return frozenset(every), placed


def _occurrences(words: Sequence[str]) -> list[tuple[int, str, int]]:
    """Return where each phrase stands, its sense and its length: by place, at one place the longest first.

    A run counts its characters as places.
    """
    plain = all(map(str.isascii, words))
    starts = _starts(plain)
    found: list[tuple[int, str, int]] = []
    shift = 0  # places that runs before have had beyond one each
    for at, (word, second) in enumerate(zip(words, [*words[1:], ""], strict=False)):
        if word in starts:
            alone, longer = starts[word]
            if second in longer:
                for phrase, sense in longer[second]:
                    length = len(phrase)
                    if length == 2 or tuple(words[at : at + length]) == phrase:
                        found.append((at + shift, sense, length))
            found += [(at + shift, sense, 1) for sense in alone]
        elif not plain and word[0] == RUN:
            found += _in_run(word, at + shift)
            shift += len(word) - 2
    return found


def _in_run(run: str, at: int) -> Iterator[tuple[int, str, int]]:
    """Yield the phrases inside *run*, whose first character has place *at*."""
    within = _within()
    for inside, character in enumerate(run[1:]):
        for text, sense in within.get(character, ()):
            if run.startswith(text, inside + 1):
                yield at + inside, sense, len(text)


@cache
def _starts(plain: bool) -> dict[str, _Start]:
    """Return first token -> the phrases that begin with it; *plain*: those of phrases in ASCII only.

    Most texts are in ASCII: what is not is not looked up for them.
    """
    alone: dict[str, set[str]] = {}
    longer: dict[str, dict[str, set[_Phrase]]] = {}
    for words, sense in _phrases(True) if plain else (*_phrases(True), *_phrases(False)):
        if len(words) == 1:
            alone.setdefault(words[0], set()).add(sense)
        else:
            longer.setdefault(words[0], {}).setdefault(words[1], set()).add((words, sense))
    return {
        word: (
            tuple(sorted(alone.get(word, ()))),
            {second: tuple(sorted(found, key=_longest)) for second, found in longer.get(word, {}).items()},
        )
        for word in alone.keys() | longer.keys()
    }


@cache
def _phrases(plain: bool) -> tuple[_Phrase, ...]:
    """Return the phrases in ASCII, or the others of languages that part words."""
    return tuple(
        (tuple(tokens(phrase)), sense)
        for sense, phrase in _entries()
        if phrase.isascii() is plain and not _CHARACTERS.search(phrase)
    )


@cache
def _within() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return first character -> the phrases of languages written without spaces."""
    found: dict[str, set[tuple[str, str]]] = {}
    for sense, phrase in _entries():
        if _CHARACTERS.search(phrase):
            found.setdefault(phrase[0], set()).add((phrase, sense))
    return {first: tuple(sorted(phrases, key=_longest)) for first, phrases in found.items()}


def _longest(phrase: tuple[Sequence[str], str]) -> tuple[int, Sequence[str], str]:
    return -len(phrase[0]), phrase[0], phrase[1]


@cache
def _entries() -> tuple[tuple[str, str], ...]:
    """Return each phrase with its sense before it, as `unicodedata` composes it."""
    return tuple(
        (sense, written if written.isascii() else unicodedata.normalize("NFC", written))
        for path in douane_signatures.names(_FOLDER)
        for sense, phrases in douane_signatures.table(path).items()
        for written in map(str.strip, phrases.lower().split(","))
    )
