"""The words of a file, and which words a pattern cannot match without: told before anything is parsed.

A file of megabytes is cut into words once. A pattern of which every match holds one of some words is looked
for only in files that have one; that is a question about the words, a tenth of the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Any

try:
    from re import _parser as _patterns  # type: ignore[attr-defined]
except ImportError:  # where it moved to: every file is searched, which takes longer and finds the same
    _patterns = None

_NOT_WORD = bytes(code if chr(code).isalnum() or chr(code) in "_$" else 32 for code in range(128)) + bytes(
    range(128, 256)
)
_SHORTEST = 3  # characters of a word that tells files apart
_SHORT = 2  # of one that may
_LARGE = 16 * 1024  # bytes of a source from where each choice of a pattern is looked for by itself
_MOST = 400  # words of one pattern
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
# What refers to a group, what sets flags for all of a pattern, and its pieces (`]` may begin a set).
_REFERS = re.compile(rb"\\[1-9]|\(\?P|\(\?\(")
_CASELESS = re.compile(rb"\(\?[a-zA-Z]*i")
_INLINE = re.compile(rb"\A\(\?[a-zA-Z]+\)")
_TOKEN = re.compile(rb"(?s)\\.|\[\^?\](?=[^\]]*\])|[\[\]()|]")

Words = tuple[bytes, ...]


class Plan:
    """How a pattern is looked for, choice by choice: most cannot match without one of some words.

    Every match of the pattern is one of a choice in `others`, or has one of the words `needed`, which are in
    lower case unless the pattern tells cases apart (`exact`).
    """

    def __init__(self, pattern: re.Pattern[bytes]) -> None:
        self.pattern = pattern
        self.exact = is_exact(pattern)
        needed = needed_by(pattern)
        self.needed: Words = needed or ()
        self.others: tuple[Choice, ...] = ()
        if needed is None:
            choices = [Choice(each) for each in branches_of(pattern)]
            self.others = tuple(each for each in choices if each.needed is None)
            self.worded = tuple(each for each in choices if each.needed is not None)
            words = [word for each in self.worded for word in each.needed or ()]
            self.needed = tuple(dict.fromkeys(words if self.exact else map(bytes.lower, words)))

    @cached_property
    def worded(self) -> tuple[Choice, ...]:
        """The choices whose matches have some words."""
        return tuple(Choice(each) for each in branches_of(self.pattern))


class Choice:
    """One choice of a pattern: what its matches need, and a pattern that is found faster wherever it is."""

    def __init__(self, pattern: re.Pattern[bytes]) -> None:
        self.pattern = pattern
        self.exact = is_exact(pattern)
        self.needed = needed_by(pattern)
        self.short = needed_by(pattern, _SHORT) if self.needed is None else self.needed
        begins = self.needed is None and pattern.pattern.startswith(rb"\b")
        self.loose = re.compile(pattern.pattern[2:], pattern.flags) if begins else None


class Vocabulary:
    """The words of one source, or of several."""

    __slots__ = ("_lower", "_spelled", "words")

    def __init__(self, words: frozenset[bytes]) -> None:
        self.words = words
        self._spelled: bytes | None = None
        self._lower: bytes | None = None

    def holds(self, plan: Plan, source: bytes, *, worded: bool = True) -> bool:
        """Whether the pattern of *plan* matches somewhere in *source*, whose words these are.

        Without *worded* it is known that none of its words stands there.
        """
        if worded and self.has(plan.needed, exact=plan.exact):
            if len(source) <= _LARGE:
                return plan.pattern.search(source) is not None
            if any(self._matches(each, source) for each in plan.worded):
                return True
        return any(self._matches(each, source) for each in plan.others)

    def has(self, words: Words, *, exact: bool) -> bool:
        """Whether one of *words* stands in one of these, which are taken in lower case unless *exact*."""
        if self._spelled is None:
            self._spelled = b"\n".join(sorted(self.words))
        if exact:
            spelled = self._spelled
        elif self._lower is None:
            spelled = self._lower = self._spelled.lower()
        else:
            spelled = self._lower
        for word in words:
            if word in spelled:
                return True
        return False

    def _matches(self, choice: Choice, source: bytes) -> bool:
        if choice.short is not None and not self.has(choice.short, exact=choice.exact):
            return False
        if choice.loose is not None and choice.loose.search(source) is None:
            return False
        return choice.pattern.search(source) is not None


def words_of(source: bytes) -> frozenset[bytes]:
    """Return the words of *source*."""
    return frozenset(source.translate(_NOT_WORD).split())


@lru_cache(maxsize=2048)
def plan_of(pattern: re.Pattern[bytes]) -> Plan:
    """Return how *pattern* is looked for."""
    return Plan(pattern)


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


def needed_by(pattern: re.Pattern[bytes], shortest: int = _SHORTEST) -> Words | None:
    """Return words, none of fewer letters than *shortest*, of which every match of *pattern* has one.

    None if there are none. They are in lower case unless the pattern is one that tells cases apart.
    """
    if _patterns is None:
        return None
    parsed = _patterns.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    words = _of_sequence(list(parsed), shortest)
    return words if words is None or is_exact(pattern) else tuple(word.lower() for word in words)


def is_exact(pattern: re.Pattern[bytes]) -> bool:
    """Whether *pattern* tells upper case from lower case everywhere."""
    return not pattern.flags & re.IGNORECASE and _CASELESS.search(pattern.pattern) is None


def _of_sequence(items: Sequence[tuple[Any, Any]], shortest: int) -> Words | None:
    """Return the best words that what is matched by *items*, one after the other, has one of."""
    choices: list[Words] = []
    run: list[int] = []
    for kind, value in items:
        if str(kind) == "LITERAL":
            run.append(value)
            continue
        choices += _of_text(run, shortest)
        run = []
        inner = _of_item(str(kind), value, shortest)
        choices += [inner] if inner is not None else []
    choices += _of_text(run, shortest)
    return max(choices, key=lambda words: (min(map(len, words)), -len(words)), default=None)


def _of_item(kind: str, value: Any, shortest: int) -> Words | None:
    if kind == "SUBPATTERN":
        return _of_sequence(list(value[-1]), shortest)
    if kind == "ATOMIC_GROUP":
        return _of_sequence(list(value), shortest)
    if kind in _REPEATS and value[0] > 0:
        return _of_sequence(list(value[2]), shortest)
    if kind == "BRANCH":
        return _of_branches([_of_sequence(list(branch), shortest) for branch in value[1]])
    return None


def _of_branches(branches: Iterable[Words | None]) -> Words | None:
    found: dict[bytes, None] = {}
    for words in branches:
        if words is None:
            return None
        found.update(dict.fromkeys(words))
    return tuple(found) if len(found) <= _MOST else None


def _of_text(run: list[int], shortest: int) -> list[Words]:
    """Return the longest word within a text, or nothing where all its words are too short."""
    if not run or max(run) > 127:
        return []
    words = bytes(run).translate(_NOT_WORD).split()
    longest = max(words, key=len, default=b"")
    return [(longest,)] if len(longest) >= shortest else []
