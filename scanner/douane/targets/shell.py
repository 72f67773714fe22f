"""Command lines as text: cutting them into words, and dropping the values of environment variables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from douane.errors import TargetError

MASK = "…"
_ASSIGNMENT = re.compile(r"([A-Za-z_][A-Za-z0-9_]{0,255})\+?=", re.ASCII)
_DRIVE = re.compile(r"""(?:^|[\s"'=])(?:[A-Za-z]:\\|\\\\[A-Za-z0-9])""", re.ASCII)
_WINDOWS_SHELL = re.compile(r"\s*(?:cmd|powershell|pwsh)(?:\.exe)?\s", re.ASCII | re.IGNORECASE)
_OPERATORS = frozenset(";&|\n")
_ESCAPABLE = frozenset('"\\$`\n')


@dataclass(frozen=True, slots=True)
class Word:
    """One word, without its quotes, and where it stands in the text it was cut from."""

    text: str
    start: int
    end: int
    operator: bool = False


def is_windows(text: str) -> bool:
    """Whether backslashes in *text* separate folders: it names a drive or share, or starts Windows' shell."""
    return bool(_DRIVE.search(text) or _WINDOWS_SHELL.match(text))


def cut(text: str, *, windows: bool = False, operators: bool = False) -> tuple[Word, ...]:
    """Return the words of *text* as a POSIX shell would read them, without expanding anything.

    With *windows* a backslash is an ordinary character unless it precedes a double quote. With *operators*
    unquoted ``;``, ``&``, ``|`` and newlines become words of their own. Raises TargetError for a quote that
    is never closed.
    """
    words: list[Word] = []
    at, size = 0, len(text)
    while at < size:
        char = text[at]
        if operators and char in _OPERATORS:
            end = at
            while end < size and text[end] in _OPERATORS:
                end += 1
            words.append(Word(text[at:end], at, end, operator=True))
            at = end
        elif char.isspace():
            at += 1
        else:
            word = _word(text, at, windows=windows, stops=_OPERATORS if operators else frozenset())
            words.append(word)
            at = word.end
    return tuple(words)


def _word(text: str, start: int, *, windows: bool, stops: frozenset[str]) -> Word:
    parts: list[str] = []
    at, size, quote = start, len(text), ""
    while at < size:
        char = text[at]
        if quote == "" and (char.isspace() or char in stops):
            break
        if char == "\\" and quote != "'" and _escapes(text, at, quote, windows=windows):
            parts.append(text[at + 1 : at + 2])
            at += 2
            continue
        if char == quote or (quote == "" and char in "'\""):
            quote = "" if quote else char
        else:
            parts.append(char)
        at += 1
    if quote:
        raise TargetError(f"the command has a {quote} that is never closed", remedy="close the quote")
    return Word("".join(parts), start, at)


def _escapes(text: str, at: int, quote: str, *, windows: bool) -> bool:
    following = text[at + 1 : at + 2]
    if windows:
        return following == '"'
    return following in _ESCAPABLE if quote else True


def assigned(word: str) -> str | None:
    """Return the variable that *word* sets (``NAME=value``), or None."""
    match = _ASSIGNMENT.match(word)
    return match[1] if match else None


def masked(word: str) -> str:
    """Return ``NAME=…`` for an assignment."""
    name = assigned(word)
    return f"{name}={MASK}" if name else word


def segments(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Return the index ranges of *words* between operators, empty ones left out."""
    found: list[tuple[int, int]] = []
    start = 0
    for index, word in enumerate((*words, Word(";", 0, 0, operator=True))):
        if word.operator:
            if index > start:
                found.append((start, index))
            start = index + 1
    return tuple(found)


def rewritten(text: str, words: Sequence[Word], kept: Sequence[str]) -> str:
    """Return *text* with each word that differs from its counterpart in *kept* replaced, all else as is."""
    pieces: list[str] = []
    at = 0
    for word, new in zip(words, kept, strict=True):
        if new != word.text:
            quoted = new if assigned(new) and new == masked(new) else _quoted(new)
            pieces += (text[at : word.start], quoted)
            at = word.end
    return "".join((*pieces, text[at:]))


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "'\"'\"'") + "'"
