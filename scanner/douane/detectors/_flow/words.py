"""The words of a file, and which words a pattern cannot match without: told before anything is parsed.

A file of megabytes is cut into words once. A pattern of which every match holds one of some words is looked
for only in files that have one; that is a question about the words, a tenth of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

try:
    from re import _parser as _patterns  # type: ignore[attr-defined]
except ImportError:  # where it moved to: every file is searched, which takes longer and finds the same
    _patterns = None

_NOT_WORD = bytes(code if chr(code).isalnum() or chr(code) in "_$" else 32 for code in range(128)) + bytes(
    range(128, 256)
)
_IN_WORDS = frozenset(code for code, put in enumerate(_NOT_WORD) if code == put) - {ord(" ")}
_EDGES = frozenset({"AT_BOUNDARY", "AT_NON_BOUNDARY"})
_CLASSES = frozenset({"CATEGORY_WORD", "CATEGORY_DIGIT"})
_SHORTEST = 3  # characters of a word that tells files apart
_SHORT = 2  # of one that may
_WORTH_PLANNING = 96 * 1024  # bytes of sources in which a pattern was looked for
_MOST_PLANS = 2_000
_MOST_PIECES = 12  # of text that are looked for before a pattern is
_PLAIN = re.compile(rb"[A-Za-z0-9_/ -]+")  # what stands for itself in a pattern
_EDGE = re.compile(rb"\\b[A-Za-z0-9_]{2}")
# What means something else in lower case: classes, named groups, numbers of signs, ranges of both cases.
_CASED = re.compile(rb"\\[A-Zx]|\(\?P|[A-Z]-[^A-Z]|[^A-Z]-[A-Z]")
_MOST = 400  # words of one pattern
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
# What refers to a group, what sets flags for all of a pattern, and its pieces (`]` may begin a set).
_REFERS = re.compile(rb"\\[1-9]|\(\?P=|\(\?\(")
_CASELESS = re.compile(rb"\(\?[a-zA-Z]*i")
_INLINE = re.compile(rb"\A\(\?[a-zA-Z]+\)")
_TOKEN = re.compile(rb"(?s)\\.|\[\^?\](?=[^\]]*\])|[\[\]()|]")
_SPELT = re.compile(rb"(?s)\\.|\[\^?\](?=[^\]]*\])|#[^\n]*|.")

Words = tuple[bytes, ...]
_Item = tuple[Any, Any]  # of a pattern that was parsed: its kind, and what is in it
_Told = Callable[[list[int]], list[Words]]  # what of a text that is part of a pattern tells files apart


class Plan:
    """How a pattern is looked for, choice by choice: most cannot match without one of some words.

    Every match of the pattern is one of a choice in `others`, or has one of the words `needed`, which are in
    lower case unless the pattern tells cases apart (`exact`).
    """

    def __init__(self, pattern: re.Pattern[bytes]) -> None:
        self.exact = is_exact(pattern)
        needed = needed_by(pattern)
        self.needed: Words = needed or ()
        self.others: tuple[Choice, ...] = ()
        self._worded: tuple[Choice, ...] | None = None
        self._pattern = pattern
        if needed is None:
            choices = self._choices()
            self.others = tuple(each for each in choices if each.is_other)
            self._worded = tuple(each for each in choices if not each.is_other)
            words = [word for each in self._worded for word in each.needed]
            self.needed = tuple(dict.fromkeys(words if self.exact else map(bytes.lower, words)))

    @property
    def worded(self) -> tuple[Choice, ...]:
        """The choices whose matches have some words."""
        if self._worded is None:
            self._worded = self._choices()
        return self._worded

    def _choices(self) -> tuple[Choice, ...]:
        plain = plain_of(self._pattern)
        return tuple(Choice(each, plain) for each in branches_of(plain))


class Choice:
    """One choice of a pattern, spelled *text*, and what each of its matches holds one of.

    That are words, none where it `is_other`, and pieces of text. It is only compiled where these are there.
    One that does not tell cases apart is looked for in lower case, which takes a tenth of the time.
    """

    def __init__(self, text: bytes, whole: re.Pattern[bytes]) -> None:
        self._text, self._flags = text, whole.flags
        self._compiled: re.Pattern[bytes] | None = None
        self._loosened = False
        self._known_loose: re.Pattern[bytes] | None = None
        self.exact = not whole.flags & re.IGNORECASE and _CASELESS.search(text) is None
        self.pieces: Words = ()
        self._folds = False
        self._is_in_words = False
        if self.exact and not whole.flags & re.VERBOSE and _PLAIN.fullmatch(text):
            self.is_plain, self.pieces = True, (text,)
            longest = max(text.translate(_NOT_WORD).split(), key=len, default=b"")
            self.needed: Words = (longest,) if len(longest) >= _SHORT else ()
            self.is_other = len(longest) < _SHORTEST
            return
        self.is_plain = False
        parsed = _parsed(text, whole.flags)
        needed = _of_sequence(parsed, _long_words)
        self._is_in_words = bool(parsed) and _is_within_words(parsed)
        self.is_other = needed is None
        needed = needed or _of_sequence(parsed, _short_words) or ()
        self.needed = needed if self.exact else tuple(word.lower() for word in needed)
        self._fold(_INLINE.sub(b"", text))
        if self.exact or self._folds:
            pieces = _of_sequence(parsed, _pieces) or ()
            self.pieces = pieces if len(pieces) <= _MOST_PIECES else ()
            if self._folds:
                self.pieces = tuple(piece.lower() for piece in self.pieces)

    def _fold(self, text: bytes) -> None:
        """Take *text*, which is this without flags, in lower case where that finds the same."""
        plain = self._flags & re.IGNORECASE and not self._flags & re.VERBOSE
        if plain and not _CASELESS.search(text) and not _CASED.search(text):
            self._folds = True
            self._text, self._flags = text.lower(), self._flags & ~re.IGNORECASE

    def is_in(self, source: bytes, words: Vocabulary) -> bool:
        """Whether this matches somewhere in *source*, whose *words* are a tenth of it."""
        if self._is_in_words:
            source = words.lower if self._folds else words.spelled
        elif self._folds:
            source = source.lower()
        if self.pieces and not any(piece in source for piece in self.pieces):
            return False
        if self.is_plain:
            return True
        if self._loose is not None and self._loose.search(source) is None:
            return False
        return self._pattern.search(source) is not None

    @property
    def _pattern(self) -> re.Pattern[bytes]:
        if self._compiled is None:
            self._compiled = re.compile(self._text, self._flags)
        return self._compiled

    @property
    def _loose(self) -> re.Pattern[bytes] | None:
        """What matches wherever this does: with a letter first, which is found much faster than an edge."""
        if not self._loosened:
            self._loosened = True
            begins = (self.exact or self._folds) and not self._flags & re.VERBOSE and _EDGE.match(self._text)
            self._known_loose = re.compile(self._text[2:], self._flags) if begins else None
        return self._known_loose


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
        worded = worded and self.has(plan.needed, exact=plan.exact)
        return any(self._matches(each, source) for each in (*(plan.worded if worded else ()), *plan.others))

    def has(self, words: Words, *, exact: bool) -> bool:
        """Whether one of *words* stands in one of these, which are taken in lower case unless *exact*."""
        spelled = self.spelled if exact else self.lower
        return any(word in spelled for word in words)

    @property
    def spelled(self) -> bytes:
        """The words one after the other, each on a line."""
        if self._spelled is None:
            self._spelled = b"\n".join(sorted(self.words))
        return self._spelled

    @property
    def lower(self) -> bytes:
        """The words likewise, in lower case."""
        if self._lower is None:
            self._lower = self.spelled.lower()
        return self._lower

    def _matches(self, choice: Choice, source: bytes) -> bool:
        if choice.needed and not self.has(choice.needed, exact=choice.exact):
            return False
        return choice.is_in(source, self)


def words_of(source: bytes) -> frozenset[bytes]:
    """Return the words of *source*."""
    return frozenset(source.translate(_NOT_WORD).split())


class Plans:
    """How patterns are looked for; making a plan takes as long as searching some sources."""

    def __init__(self) -> None:
        self._made: dict[re.Pattern[bytes], Plan] = {}
        self._searched: dict[re.Pattern[bytes], int] = {}

    def plan_of(self, pattern: re.Pattern[bytes], size: int) -> Plan | None:
        """Return how *pattern* is looked for in sources of *size* bytes; None if it is only searched.

        It is worth a plan once it is looked for in more than a few sources, whatever these hold.
        """
        known = self._made.get(pattern)
        if known is not None:
            return known
        searched = self._searched.get(pattern, 0) + size
        if searched < _WORTH_PLANNING:
            self._searched[pattern] = searched
            return None
        if len(self._made) >= _MOST_PLANS:
            self._made.clear()
            self._searched.clear()
        self._made[pattern] = Plan(pattern)
        return self._made[pattern]


def plain_of(pattern: re.Pattern[bytes]) -> re.Pattern[bytes]:
    """Return *pattern* as it is written without spaces and comments, if it is one that has them."""
    if not pattern.flags & re.VERBOSE or _patterns is None:
        return pattern
    text, in_set = b"", False
    for match in _SPELT.finditer(_INLINE.sub(b"", pattern.pattern)):
        token = match[0]
        in_set = token[:1] == b"[" or (in_set and token != b"]")
        text += b"" if not in_set and (token.isspace() or token[:1] == b"#") else token
    flags = pattern.flags & ~re.VERBOSE
    try:
        same = str(_parsed(text, flags)) == str(_parsed(pattern.pattern, pattern.flags))
    except re.error:
        same = False
    return re.compile(text, flags) if same else pattern


def branches_of(pattern: re.Pattern[bytes]) -> tuple[bytes, ...]:
    """Return how patterns are spelled of which one matches wherever *pattern* does: its choices.

    They are searched with its flags, each of them faster. One that refers to its own groups stays whole.
    """
    if pattern.flags & re.VERBOSE or _REFERS.search(pattern.pattern):
        return (pattern.pattern,)
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
    return tuple(pieces) if len(pieces) > 1 else (pattern.pattern,)


def needed_by(pattern: re.Pattern[bytes]) -> Words | None:
    """Return words of which every match of *pattern* has one; None if there are none.

    They are in lower case unless the pattern is one that tells cases apart.
    """
    words = _of_sequence(_parsed(pattern.pattern, pattern.flags), _long_words)
    return words if words is None or is_exact(pattern) else tuple(word.lower() for word in words)


def _parsed(text: bytes, flags: int) -> list[_Item]:
    """Return the items that match one after the other in the pattern *text*; none where that is not told."""
    return list(_patterns.parse(text, flags & ~re.UNICODE)) if _patterns is not None else []


def is_exact(pattern: re.Pattern[bytes]) -> bool:
    """Whether *pattern* tells upper case from lower case everywhere."""
    return not pattern.flags & re.IGNORECASE and _CASELESS.search(pattern.pattern) is None


def _of_sequence(items: Sequence[_Item], told: _Told) -> Words | None:
    """Return the best words that what is matched by *items*, one after the other, has one of."""
    choices: list[Words] = []
    run: list[int] = []
    for kind, value in items:
        if str(kind) == "LITERAL":
            run.append(value)
            continue
        choices += told(run)
        run = []
        inner = _of_item(str(kind), value, told)
        choices += [inner] if inner is not None else []
    choices += told(run)
    return max(choices, key=lambda words: (min(map(len, words)), -len(words)), default=None)


def _of_item(kind: str, value: Any, told: _Told) -> Words | None:
    if kind == "SUBPATTERN":
        return _of_sequence(list(value[-1]), told)
    if kind == "ATOMIC_GROUP":
        return _of_sequence(list(value), told)
    if kind in _REPEATS and value[0] > 0:
        return _of_sequence(list(value[2]), told)
    if kind == "BRANCH":
        return _of_branches([_of_sequence(list(branch), told) for branch in value[1]])
    return None


def _is_within_words(items: Iterable[_Item]) -> bool:
    """Whether whatever *items* match lies in one word, so that the words of a source tell if they match."""
    return all(_lies_within_words(str(kind), value) for kind, value in items)


def _lies_within_words(kind: str, value: Any) -> bool:
    if kind in ("LITERAL", "RANGE"):
        first, last = value if kind == "RANGE" else (value, value)
        return _IN_WORDS.issuperset(range(first, last + 1))
    if kind in ("AT", "CATEGORY"):
        return str(value) in (_EDGES if kind == "AT" else _CLASSES)
    if kind == "BRANCH":
        return all(map(_is_within_words, value[1]))
    if kind == "SUBPATTERN" or kind in _REPEATS:
        return _is_within_words(value[-1])
    return kind == "IN" and _is_within_words(value)


def _of_branches(branches: Iterable[Words | None]) -> Words | None:
    found: dict[bytes, None] = {}
    for words in branches:
        if words is None:
            return None
        found.update(dict.fromkeys(words))
    return tuple(found) if len(found) <= _MOST else None


def _long_words(run: list[int]) -> list[Words]:
    return _words(run, _SHORTEST)


def _short_words(run: list[int]) -> list[Words]:
    return _words(run, _SHORT)


def _words(run: list[int], shortest: int) -> list[Words]:
    """Return the longest word within a text, or nothing where all its words are too short."""
    if not run or max(run) > 127:
        return []
    words = bytes(run).translate(_NOT_WORD).split()
    longest = max(words, key=len, default=b"")
    return [(longest,)] if len(longest) >= shortest else []


def _pieces(run: list[int]) -> list[Words]:
    """Return the whole of a text, or nothing where it is too short."""
    return [(bytes(run),)] if len(run) >= _SHORT else []
