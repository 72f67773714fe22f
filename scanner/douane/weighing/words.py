"""Words of a sentence in any of twelve languages, cut to their stems; literals stand for their kind.

No dictionary is used. A stem is what two forms of a word are likely to share: English suffixes are taken off
words in Latin letters, endings off words in Cyrillic, marks and prefixed particles off words in Arabic. Runs
of Chinese, Japanese and Korean are kept whole: their words are looked for inside.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

_CAMEL = re.compile(r"([A-Z])(?<=[a-z][A-Z])")
_TOKEN = re.compile(
    r"(?P<url>(?:https?|ftps?|wss?)://[^\s<>\"'`)\]]{1,500})"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    r"|(?P<host>\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:test|example|invalid|com|org|net|io|dev|ai|app|co)\b)"
    r"|(?P<path>(?:~|\.{1,2}|\b[a-z]:)[/\\][\w.@%+$*{}/\\-]{1,200}|(?<![\w/)])/[\w.@%+$*{}-]{2,60}/[\w.@%+$*{}/-]{1,200})"
    r"|(?P<run>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+)"
    r"|(?P<word>(?:[^\W\d_]|[\u0900-\u0963\u064b-\u0652\u0670\u200c\u200d])+)"
    r"|(?P<number>\d+)"
    r"|(?P<mark>[^\w\s])"
)
_PLAIN = re.compile(r"[a-z]+|\d+|[^\w\s]")
_POINTED = re.compile(r"\.(?<=\w\.)\w")
_Made = TypeVar("_Made")
_LITERALS = {"url": "<url>", "mail": "<mail>", "host": "<host>", "path": "<path>", "number": "0"}
_SUFFIXES = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")
_LAST = ("s", "g", "d", "y")  # letters that suffixes end with
_SHORTEST = 3  # letters of a stem
MOST_KEPT = 50_000
"""Words of which it is kept what was made of them, so long as they are short."""
_MOST_LETTERS = 40
_ARABIC_MARKS = re.compile("[\u064b-\u0652\u0670]")
_ARABIC_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"})

RUN = "\0"
"""The mark before a token that is a run of Chinese, Japanese or Korean."""


class OfWords(dict[str, _Made]):
    """A word -> what *make* makes of it when it is asked for; kept if it is short, while they are few."""

    def __init__(self, make: Callable[[str], _Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> _Made:
        made = self._make(word)
        if len(word) <= _MOST_LETTERS:
            if len(self) >= MOST_KEPT:
                self.clear()
            self[word] = made
        return made


def tokens(text: str) -> list[str]:
    """Return the stems, marks and kinds of literals of *text*, in order."""
    text = spoken(text)
    if text.isascii() and not _may_have_literals(text):
        return list(map(_PLAIN_TOKENS.__getitem__, _PLAIN.findall(text)))
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "word":
            found.append(_STEMS[match.group()])
        elif kind == "mark":
            found.append(match.group())
        elif kind == "run":
            found.append(RUN + match.group())
        else:
            found.append(_LITERALS[str(kind)])
    return found


def _may_have_literals(text: str) -> bool:
    """Whether an address or a path may be in *text*: these need one of few signs."""
    return (
        "/" in text
        or "@" in text
        or "\\" in text
        or "~" in text
        or ("." in text and _POINTED.search(text) is not None)
    )


def _plain(word: str) -> str:
    """The token for a word, mark or number that is in ASCII."""
    if word[0].isdigit():
        return _LITERALS["number"]
    return _without_suffix(word) if word[0].isalpha() else word


def written(text: str) -> list[tuple[str, str]]:
    """Return what `tokens` and `separate` make of *text*, each with how it is written."""
    found = []
    for match in _TOKEN.finditer(spoken(text)):
        for part in match.group() if match.lastgroup == "run" else (match.group(),):
            stems = [part] if match.lastgroup == "run" else tokens(part)
            found.append((stems[0] if stems else part, part))
    return found


def spoken(text: str) -> str:
    """Return *text* in lower case, with identifiers taken apart into their words."""
    if not text[1:].islower():
        text = _CAMEL.sub(r" \1", text)
    return text.replace("_", " ").lower()


def separate(words: list[str]) -> list[str]:
    """Return *words* with each run taken apart into its characters."""
    found: list[str] = []
    for word in words:
        if word[0] == RUN:
            found += word[1:]
        else:
            found.append(word)
    return found


def _stem(word: str) -> str:
    """Return the stem of *word*, which is in lower case."""
    first = word[0]
    if first < "\u0250":
        return _without_suffix(word)
    if "\u0400" <= first < "\u0530":
        word = word.replace("ё", "е")
        return word if len(word) < 5 else word[: max(4, len(word) - 2)]
    if "\u0600" <= first < "\u0700":
        return _arabic(word)
    return word


def _without_suffix(word: str) -> str:
    if not word.endswith(_LAST):
        return word
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            return word[: -len(suffix)]
    return word


def _arabic(word: str) -> str:
    word = _ARABIC_MARKS.sub("", word).translate(_ARABIC_LETTERS)
    for particles in ("وف", "بلك"):
        if len(word) > 4 and word[0] in particles:
            word = word[1:]
    return word[2:] if len(word) > 4 and word.startswith("ال") else word


_PLAIN_TOKENS = OfWords(_plain)
_STEMS = OfWords(_stem)
