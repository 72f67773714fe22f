"""The words of a file, and which words a pattern cannot match without: told before anything is parsed.

A file of megabytes is cut into words once. A pattern of which every match holds one of some words is looked
for only in files that have one; that is a question about the words, a tenth of the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

try:
    from re import _parser as _patterns  # type: ignore[attr-defined]
except ImportError:  # where it moved to: every file is searched, which takes longer and finds the same
    _patterns = None

_NOT_WORD = bytes(code if chr(code).isalnum() or chr(code) in "_$" else 32 for code in range(128)) + bytes(
    range(128, 256)
)
_SHORTEST = 3  # characters of a word that tells files apart
_MOST = 400  # words of one pattern
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
# What refers to a group, what sets flags for all of a pattern, and its pieces (`]` may begin a set).
_REFERS = re.compile(rb"\\[1-9]|\(\?P|\(\?\(")
_CASELESS = re.compile(rb"\(\?[a-zA-Z]*i")
_INLINE = re.compile(rb"\A\(\?[a-zA-Z]+\)")
_TOKEN = re.compile(rb"(?s)\\.|\[\^?\](?=[^\]]*\])|[\[\]()|]")

Words = tuple[bytes, ...]


class Vocabulary:
    """The words of one source."""

    __slots__ = ("_lower", "_spelled", "words")

    def __init__(self, source: bytes) -> None:
        self.words = frozenset(source.translate(_NOT_WORD).split())
        self._spelled: bytes | None = None
        self._lower: bytes | None = None

    def holds(self, pattern: re.Pattern[bytes], source: bytes) -> bool:
        """Whether *pattern* matches somewhere in *source*, whose words these are."""
        return any(self.may_match(each) and each.search(source) is not None for each in branches_of(pattern))

    def may_match(self, pattern: re.Pattern[bytes]) -> bool:
        """Whether *pattern* can match somewhere in the source."""
        needed = needed_by(pattern)
        if needed is None:
            return True
        if self._spelled is None:
            self._spelled = b"\n".join(sorted(self.words))
        if is_exact(pattern):
            return any(word in self._spelled for word in needed)
        if self._lower is None:
            self._lower = self._spelled.lower()
        return any(word in self._lower for word in needed)


@lru_cache(maxsize=2048)
def branches_of(pattern: re.Pattern[bytes]) -> tuple[re.Pattern[bytes], ...]:
    """Return patterns of which one matches wherever *pattern* does: its choices, each of them found faster.

    A pattern that refers to its own groups stays whole.
    """
    if pattern.flags & re.VERBOSE or _REFERS.search(pattern.pattern):
        return (pattern,)
    text = _INLINE.sub(b"", pattern.pattern)
    pieces, begin, depth, in_set = [], 0, 0, False
    for match in _TOKEN.finditer(text):
        token = match[0]
        in_set = token[:1] == b"[" or (in_set and token != b"]")
        if in_set:
            continue
        depth += {b"(": 1, b")": -1}.get(token, 0)
        if token == b"|" and depth == 0:
            pieces.append(text[begin : match.start()])
            begin = match.end()
    pieces.append(text[begin:])
    return tuple(re.compile(piece, pattern.flags) for piece in pieces) if len(pieces) > 1 else (pattern,)


@lru_cache(maxsize=2048)
def needed_by(pattern: re.Pattern[bytes]) -> Words | None:
    """Return words of which every match of *pattern* has one; None if there are none.

    They are in lower case unless the pattern is one that tells cases apart.
    """
    if _patterns is None:
        return None
    parsed = _patterns.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    words = _of_sequence(list(parsed))
    return words if words is None or is_exact(pattern) else tuple(word.lower() for word in words)


def is_exact(pattern: re.Pattern[bytes]) -> bool:
    """Whether *pattern* tells upper case from lower case everywhere."""
    return not pattern.flags & re.IGNORECASE and _CASELESS.search(pattern.pattern) is None


def _of_sequence(items: Sequence[tuple[Any, Any]]) -> Words | None:
    """Return the best words that what is matched by *items*, one after the other, has one of."""
    choices: list[Words] = []
    run: list[int] = []
    for kind, value in items:
        if str(kind) == "LITERAL":
            run.append(value)
            continue
        choices += _of_text(run)
        run = []
        inner = _of_item(str(kind), value)
        choices += [inner] if inner is not None else []
    choices += _of_text(run)
    return max(choices, key=lambda words: (min(map(len, words)), -len(words)), default=None)


def _of_item(kind: str, value: Any) -> Words | None:
    if kind == "SUBPATTERN":
        return _of_sequence(list(value[-1]))
    if kind == "ATOMIC_GROUP":
        return _of_sequence(list(value))
    if kind in _REPEATS and value[0] > 0:
        return _of_sequence(list(value[2]))
    if kind == "BRANCH":
        return _of_branches([_of_sequence(list(branch)) for branch in value[1]])
    return None


def _of_branches(branches: Iterable[Words | None]) -> Words | None:
    found: dict[bytes, None] = {}
    for words in branches:
        if words is None:
            return None
        found.update(dict.fromkeys(words))
    return tuple(found) if len(found) <= _MOST else None


def _of_text(run: list[int]) -> list[Words]:
    """Return the longest word within a text, or nothing where all its words are too short."""
    if not run or max(run) > 127:
        return []
    words = bytes(run).translate(_NOT_WORD).split()
    longest = max(words, key=len, default=b"")
    return [(longest,)] if len(longest) >= _SHORTEST else []
