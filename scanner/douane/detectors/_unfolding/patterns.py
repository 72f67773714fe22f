"""Patterns that take a text apart into pieces of one kind: ``/../g``, ``/.{2}/g``, ``/[0-9a-f]{2}/gi``.

Only these are evaluated: each is linear in the text, and all that decoders use.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from douane.detectors._unfolding.operators import text
from douane.detectors._unfolding.values import UNDEFINED, UNKNOWN, Closure, Native, Unknowable, Value, bounded

Calling = Callable[[Value, Value, list[Value]], Value]

_ONE = r"(?:\.|\\[wdWDsS]|\[[\w -]{1,40}\])"
_KNOWN = re.compile(rf"/(\(?(?:{_ONE}){{1,8}}(?:\{{\d{{1,3}}\}}|\+)?\)?)/([gimsuy]{{0,6}})")


class Pattern:
    """A pattern and whether all of its matches are meant."""

    __slots__ = ("every", "found")

    def __init__(self, found: re.Pattern[str], *, every: bool) -> None:
        self.found = found
        self.every = every


def pattern(source: str) -> Value:
    """Return the pattern that *source* writes, with its slashes; unknown if it is of another kind."""
    match = _KNOWN.fullmatch(source)
    if match is None:
        return UNKNOWN
    try:
        found = re.compile(match[1], (re.IGNORECASE if "i" in match[2] else 0) | re.ASCII)
    except re.error:
        return UNKNOWN
    return Pattern(found, every="g" in match[2])


def replaced(value: str, old: Pattern, new: Value, call: Calling) -> str:
    """Return *value* with the matches of *old* replaced by *new*, or by what that gives back for each."""

    def instead(match: re.Match[str]) -> str:
        if isinstance(new, Closure | Native):
            return text(call(new, UNDEFINED, [match[0], *match.groups()]))
        if not isinstance(new, str) or "$" in new:
            raise Unknowable
        return new

    return bounded(old.found.sub(instead, value, count=0 if old.every else 1))  # type: ignore[no-any-return]


def matched(value: str, wanted: Value) -> Value:
    """Return the pieces of *value* that *wanted* matches, as `match` does with all of them."""
    if not isinstance(wanted, Pattern) or not wanted.every:
        raise Unknowable
    found: list[Value] = [match[0] for match in wanted.found.finditer(value)]
    return bounded(found) if found else None
