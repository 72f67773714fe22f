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


def senses(words: Sequence[str]) -> Iterator[str]:
    """Yield the sense of every phrase that occurs in *words*; a sense may come more than once."""
    phrases, within = _phrases(), _within()
    for at, word in enumerate(words):
        if word[0] == RUN:
            yield from _in_run(word[1:], within)
            continue
        for phrase, sense in phrases.get(word, ()):
            length = len(phrase)
            if length == 1 or tuple(words[at : at + length]) == phrase:
                yield sense


def _in_run(run: str, within: dict[str, tuple[tuple[str, str], ...]]) -> Iterator[str]:
    for at, character in enumerate(run):
        for phrase, sense in within.get(character, ()):
            if run.startswith(phrase, at):
                yield sense


@cache
def _phrases() -> dict[str, tuple[_Phrase, ...]]:
    """Return first token -> the phrases that begin with it."""
    found: dict[str, set[_Phrase]] = {}
    for sense, phrase in _entries():
        if not _CHARACTERS.search(phrase):
            words = tuple(tokens(phrase))
            found.setdefault(words[0], set()).add((words, sense))
    return {first: tuple(sorted(phrases)) for first, phrases in found.items()}


@cache
def _within() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return first character -> the phrases of languages written without spaces."""
    found: dict[str, set[tuple[str, str]]] = {}
    for sense, phrase in _entries():
        if _CHARACTERS.search(phrase):
            found.setdefault(phrase[0], set()).add((phrase, sense))
    return {first: tuple(sorted(phrases)) for first, phrases in found.items()}


def _entries() -> Iterator[tuple[str, str]]:
    for path in douane_signatures.names(_FOLDER):
        for sense, phrases in douane_signatures.table(path).items():
            for phrase in phrases.split(","):
                yield sense, unicodedata.normalize("NFC", phrase.strip().lower())
