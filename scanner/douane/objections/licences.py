"""Whether a licence is one of those that a policy allows: SPDX expressions, choices and sums of licences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

_WORD = re.compile(r"[()]|[^\s()]+")
_MOST_WORDS = 60
"""Words and brackets of a licence expression."""


def is_expression(stated: str) -> bool:
    """Whether *stated* is an SPDX expression, so that it is known what it means."""
    try:
        canonicalize_license_expression(stated)
    except (InvalidLicenseExpression, RecursionError):
        return False
    return len(_WORD.findall(stated)) <= _MOST_WORDS


def matches(identifier: str, patterns: tuple[str, ...]) -> bool:
    """Whether *identifier* is one that a pattern names; letters count alike in both cases."""
    return any(fnmatchcase(identifier.lower(), pattern.lower()) for pattern in patterns)


def holds(stated: str, passes: Callable[[str], bool]) -> bool:
    """Whether *stated*, an SPDX expression, can be met by licences that *passes* lets through.

    Of a choice (OR) one has to pass, of a sum (AND) every one; an exception (WITH) changes nothing.
    """
    words = iter(_WORD.findall(stated))
    return _Expression(words, passes).either()


class _Expression:
    """One pass over the words, each looked at once."""

    def __init__(self, words: Iterator[str], passes: Callable[[str], bool]) -> None:
        self.words = words
        self.passes = passes
        self.word = next(words, "")

    def next(self) -> None:
        self.word = next(self.words, "")

    def either(self) -> bool:
        found = self.both()
        while self.word.upper() == "OR":
            self.next()
            found = self.both() or found
        return found

    def both(self) -> bool:
        found = self.one()
        while self.word.upper() == "AND":
            self.next()
            found = self.one() and found
        return found

    def one(self) -> bool:
        if self.word == "(":
            self.next()
            found = self.either()
            self.next()
            return found
        found = self.passes(self.word)
        self.next()
        if self.word.upper() == "WITH":
            self.next()
            self.next()
        return found
