"""npm's versions and ranges: Semantic Versioning 2.0.0 read the way npm reads it ("loose").

Ranges are parsed by the `nodesemver` library, once each, into plain comparisons of sort keys; the commonest
spellings (``^1.2.3``, ``~1.2.3``, ``1.2.3``, ``>=1.2.3``, ``*``) are read here, because a library parse of
each of a thousand dependency ranges would cost more than everything else together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TypeAlias

# (major, minor, patch, tail): the tail of a release is (1,), of a pre-release (0, identifier, ...), each
# identifier (0, number) or (1, text), so that tuples compare as section 11 of the specification demands.
Key: TypeAlias = tuple[int, int, int, tuple[object, ...]]

_MOST_VERSION = 256
_MOST_RANGE = 2000
_LARGEST = 2**53 - 1  # JavaScript's largest exact integer: the reference implementation refuses more
_IDENTIFIER = r"(?:[0-9]*[A-Za-z-][0-9A-Za-z-]*|[0-9]+)"
_VERSION = re.compile(
    r"[v=\s]*([0-9]+)\.([0-9]+)\.([0-9]+)"
    rf"(?:-?({_IDENTIFIER}(?:\.{_IDENTIFIER})*))?"
    r"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*"
)
_PLAIN = re.compile(r"(\^|~|>=|)([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})")
_DIGITS = re.compile(r"[0-9]{16,}")
_SPACES = re.compile(r"\s+")
# Build metadata never counts; the library does not accept it behind a partial version (``1.x+build``).
_BUILD = re.compile(r"(?<=[0-9xX*A-Za-z])\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*")
# A number behind a wildcard (``1.x.5``) is refused by npm and dropped by the library.
_AFTER_WILDCARD = re.compile(r"(?:^|[\s<>=~^v|.])[xX*]\.(?:[xX*]\.)?[0-9]")
_RELEASE = (1,)


@lru_cache(maxsize=1 << 16)
def key(version: str) -> Key | None:
    """Return the sort key of *version*, or None where npm would not accept it as a version."""
    match = _VERSION.fullmatch(version) if len(version) <= _MOST_VERSION else None
    if not match:
        return None
    major, minor, patch = (int(part) for part in match.group(1, 2, 3))
    if max(major, minor, patch) > _LARGEST:
        return None
    return major, minor, patch, _tail(match[4])


def clean(version: str) -> str | None:
    """Return *version* in its canonical spelling, without build metadata, or None if it is none."""
    found = key(version)
    if found is None:
        return None
    major, minor, patch, tail = found
    identifiers = ".".join(str(part[1]) for part in tail[1:] if isinstance(part, tuple))
    return f"{major}.{minor}.{patch}" + (f"-{identifiers}" if identifiers else "")


@dataclass(frozen=True, slots=True)
class Comparator:
    """One comparison with a version: *operator* is one of ``<``, ``<=``, ``>``, ``>=``, ``=``."""

    operator: str
    key: Key

    def admits(self, version: Key) -> bool:
        """Whether *version* lies on the right side."""
        if self.operator == ">=":
            return version >= self.key
        if self.operator == "<":
            return version < self.key
        if self.operator == "<=":
            return version <= self.key
        return version > self.key if self.operator == ">" else version == self.key


_NOTHING = Comparator("<", (0, 0, 0, (0, (0, 0))))  # ``<0.0.0-0``: what no version is below


@dataclass(frozen=True, slots=True)
class Range:
    """Alternatives, each a conjunction of comparators; an empty conjunction admits every release."""

    alternatives: tuple[tuple[Comparator, ...], ...]

    def admits(self, version: Key, *, prereleases: bool = False) -> bool:
        """Whether *version* satisfies the range.

        A pre-release does so only where one of the comparators it satisfies names a pre-release of the same
        major.minor.patch, unless *prereleases*.
        """
        return any(_all_admit(comparators, version, prereleases) for comparators in self.alternatives)


def parse_range(text: str) -> Range | None:
    """Return the range *text* means to npm ("loose"), or None where it is no range."""
    return _parse(text, True)


def satisfies(version: str, text: str) -> bool:
    """Whether *version* satisfies the range *text*; False where either is invalid."""
    found, wanted = key(version), parse_range(text)
    return found is not None and wanted is not None and wanted.admits(found)


def intersects(one: str, other: str) -> bool:
    """Whether some version may satisfy both ranges, as npm judges; False where either is invalid."""
    mine, theirs = parse_range(one), parse_range(other)
    if mine is None or theirs is None:
        return False
    return any(
        _can_be(left) and _can_be(right) and _all_meet(left, right)
        for left in mine.alternatives
        for right in theirs.alternatives
    )


def engine_admits(version: str, text: str) -> bool:
    """Whether the running *version* satisfies an ``engines`` entry: strict syntax, pre-releases count."""
    found, wanted = key(version), _parse(text, False)
    return found is not None and wanted is not None and wanted.admits(found, prereleases=True)


def nearest(versions: Sequence[str], text: str, count: int = 3) -> tuple[str, ...]:
    """Return the *count* of *versions* (highest first) that lie nearest to what *text* asks for."""
    named = re.search(r"[0-9]{1,9}(?:\.[0-9]{1,9}){0,2}", text[:_MOST_RANGE])
    if not named:
        return tuple(versions[:count])
    parts = [int(part) for part in named[0].split(".")]
    major, minor, patch = [*parts, 0, 0][:3]
    wanted: Key = (major, minor, patch, _RELEASE)
    above = [version for version in versions if (key(version) or wanted) > wanted]
    below = versions[len(above) : len(above) + count]
    return (*above[-1:], *below)[:count]


@lru_cache(maxsize=1 << 14)
def _parse(text: str, loose: bool) -> Range | None:
    text = _SPACES.sub(" ", text).strip()
    if text in {"", "*"}:
        return Range(((),))
    plain = _PLAIN.fullmatch(text)
    if plain:
        return _plain(plain[1], int(plain[2]), int(plain[3]), int(plain[4]))
    if len(text) > _MOST_RANGE:
        return None
    if any(int(digits) > _LARGEST for digits in _DIGITS.findall(text)):
        return None
    if _AFTER_WILDCARD.search(text):
        return None
    return _library(_BUILD.sub("", text), loose)


def _plain(operator: str, major: int, minor: int, patch: int) -> Range:
    lowest: Key = (major, minor, patch, _RELEASE)
    if operator == "":
        return Range(((Comparator("=", lowest),),))
    if operator == ">=":
        return Range(((Comparator(">=", lowest),),))
    if operator == "~" or (major == 0 and minor > 0):
        beyond: Key = (major, minor + 1, 0, _RELEASE)
    elif major == 0:
        beyond = (0, 0, patch + 1, _RELEASE)
    else:
        beyond = (major + 1, 0, 0, _RELEASE)
    return Range(((Comparator(">=", lowest), Comparator("<", beyond)),))


def _library(text: str, loose: bool) -> Range | None:
    import nodesemver

    try:
        parsed = nodesemver.make_range(text, loose)
        alternatives = tuple(
            tuple(
                Comparator(comparator.operator or "=", _key_of(comparator.semver))
                for comparator in comparators
                if comparator.semver is not nodesemver.ANY
            )
            for comparators in parsed.set
        )
    except (ValueError, IndexError):
        return None
    return Range(alternatives)


def _key_of(semver: object) -> Key:
    found = key(str(semver))
    if found is None:
        raise ValueError(f"not a version: {semver}")
    return found


def _tail(prerelease: str | None) -> tuple[object, ...]:
    if not prerelease:
        return _RELEASE
    identifiers = prerelease.split(".")
    return (0, *((0, int(part)) if part.isdigit() else (1, part) for part in identifiers))


def _can_be(comparators: tuple[Comparator, ...]) -> bool:
    return all(_meet(one, other) for one, other in combinations(comparators, 2))


def _all_meet(left: tuple[Comparator, ...], right: tuple[Comparator, ...]) -> bool:
    if not left or not right:  # any release
        return all(each.operator != "=" or each.key[3] == _RELEASE for each in left + right)
    return all(_meet(one, other) for one in left for other in right)


def _meet(one: Comparator, other: Comparator) -> bool:
    """Whether two comparators have a version in common (the reference implementation's ``intersects``)."""
    if one.operator == "=":
        return _all_admit((other,), one.key, False)
    if other.operator == "=":
        return _all_admit((one,), other.key, False)
    if _NOTHING in (one, other):
        return False
    if one.operator[0] == other.operator[0]:
        return True
    if one.key == other.key:
        return one.operator[-1] == other.operator[-1] == "="
    low, high = (one, other) if one.operator[0] == ">" else (other, one)
    return low.key < high.key


def _all_admit(comparators: tuple[Comparator, ...], version: Key, prereleases: bool) -> bool:
    for comparator in comparators:
        if not comparator.admits(version):
            return False
    if prereleases or version[3] == _RELEASE:
        return True
    return any(
        comparator.key[3] != _RELEASE and comparator.key[:3] == version[:3] for comparator in comparators
    )
