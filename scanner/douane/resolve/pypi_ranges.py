"""Sets of versions: a total order of all versions there can be (PEP 440), and the places where it is cut.

A set is a tuple of cuts in ascending order; what lies between the first and the second, the third and the
fourth ... is in it. A cut is the key of a version and the side of it: 0 before the version, 1 after it. That
makes membership one bisection, and union, intersection and complement one walk.
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

from packaging.specifiers import Specifier, SpecifierSet
from packaging.version import InvalidVersion, Version

from douane.registries.pypi_versions import BEFORE_ALL, DEV, FINAL, NEVER, POST, Key, key, trimmed
from douane.resolve.pypi_lenient import lenient

Cut: TypeAlias = tuple[object, ...]
Range: TypeAlias = tuple[Cut, ...]

LOW: Cut = (-1,)
HIGH: Cut = (NEVER,)
EMPTY: Range = ()
FULL: Range = (LOW, HIGH)

_LAST_LOCAL = ((9, 0),)  # after every local version there is
_WITHIN = 0.5  # between the two sides of a version


def single(version: Key) -> Range:
    """Return the set of exactly *version*."""
    return (*version, 0), (*version, 1)


def contains(versions: Range, version: Key) -> bool:
    """Whether *version* is in the set."""
    return bisect(versions, _point(version)) % 2 == 1


def newest(known: Sequence[Key], versions: Range) -> Iterator[Key]:
    """Yield those of the *known* versions, which ascend, that are in the set, the last first."""
    for at in range(len(versions) - 2, -1, -2):
        end = bisect_left(known, versions[at + 1], key=_point)
        start = bisect_left(known, versions[at], key=_point)
        yield from (known[index] for index in range(end - 1, start - 1, -1))


def widened(version: Key, known: Sequence[Key]) -> Range:
    """Return all that lies between the neighbours of *version* among *known*, which ascend.

    No other known version is in it; sets of such versions have fewer pieces.
    """
    at = bisect_left(known, version)
    low = LOW if at == 0 else (*known[at - 1], 1)
    return low, (HIGH if at + 1 >= len(known) else (*known[at + 1], 0))


def _point(version: Key) -> Cut:
    return (*version, _WITHIN)


def complement(versions: Range) -> Range:
    """Return all versions that are not in the set."""
    inner = versions[1:] if versions[:1] == (LOW,) else (LOW, *versions)
    return inner[:-1] if inner[-1:] == (HIGH,) else (*inner, HIGH)


def intersection(one: Range, other: Range) -> Range:
    """Return the versions that are in both sets."""
    if one in (FULL, other):
        return other
    if other == FULL:
        return one
    found: list[Cut] = []
    at, beside = 0, 0
    while at < len(one) and beside < len(other):
        start = max(one[at], other[beside])
        end = min(one[at + 1], other[beside + 1])
        if start < end:
            found += (start, end)
        if one[at + 1] == end:
            at += 2
        if other[beside + 1] == end:
            beside += 2
    return tuple(found)


def union(one: Range, other: Range) -> Range:
    """Return the versions that are in either set."""
    return complement(intersection(complement(one), complement(other)))


@lru_cache(maxsize=8192)
def of(specifier: str) -> Range:
    """Return the versions that a specifier set admits. Raises InvalidSpecifier."""
    found = FULL
    for one in SpecifierSet(specifier):
        found = intersection(found, _of(one))
    return found


@lru_cache(maxsize=8192)
def is_pin(specifier: str) -> bool:
    """Whether a specifier set names one public version: it is then decided before all others."""
    versions = of(specifier)
    if len(versions) != 2 or versions == FULL:
        return False
    low, high = versions
    return low[:-1] == high[:-1] or (low[:-2] == high[:-2] and low[-2] == () and high[-2] == _LAST_LOCAL)


def _of(one: Specifier) -> Range:
    operator, text = one.operator, one.version
    if text.endswith(".*") and operator != "===":
        alike = _alike(Version(text[:-2]))
        return complement(alike) if operator == "!=" else alike
    try:
        version = Version(text)
    except InvalidVersion:  # only === may name what is no version; no version is that
        return EMPTY
    return _compared(operator, version)


def _compared(operator: str, version: Version) -> Range:
    own = key(version)
    cut = (*own, 0)
    public = (cut, (*_last(own), 1))
    if operator in {"==", "!=", "==="}:
        same = single(own) if version.local or operator == "===" else public
        return complement(same) if operator == "!=" else same
    if operator == "~=":
        return cut, _release_cut(version.epoch, (*version.release[:-2], version.release[-2] + 1))
    if operator in {"<=", ">="}:
        return (LOW, public[1]) if operator == "<=" else (cut, HIGH)
    return _below(version, own) if operator == "<" else (_above(version, own), HIGH)


def _below(version: Version, own: Key) -> Range:
    """``<V`` leaves out the pre-releases of V, unless V is one."""
    if version.is_prerelease:
        return LOW, (*own, 0)
    if version.post is not None:
        return LOW, (*own[:5], 0, (), 0)
    return LOW, (*own[:2], BEFORE_ALL, 0, -1, 0, (), 0)


def _above(version: Version, own: Key) -> Cut:
    """``>V`` leaves out the post-releases and the local versions of V, unless V is a post-release."""
    if version.dev is not None:
        return (*own[:5], version.dev + 1, own[6], 0)
    if version.post is not None:
        return (*_last(own), 1)
    kind = POST if own[2] == FINAL else own[2]
    return (*own[:2], kind, own[3], NEVER, NEVER, (), 1)


def _last(own: Key) -> Key:
    """Return what sorts after all local versions of *own*."""
    return (*own[:6], _LAST_LOCAL)


def _alike(version: Version) -> Range:
    """Return the versions that begin as *version* does: ``==X.*``, where trailing zeros matter."""
    if version.post is not None:
        low = key(version)
        return (*low[:5], 0, (), 0), (*low[:4], version.post + 1, 0, (), 0)
    if version.pre:
        low = key(version)
        return (*low[:5], 0, (), 0), (*low[:3], low[3] + 1, -1, 0, (), 0)
    release = version.release
    upper = (*release[:-1], release[-1] + 1)
    return _release_cut(version.epoch, release), _release_cut(version.epoch, upper)


def _release_cut(epoch: int, release: tuple[int, ...]) -> Cut:
    """Return the cut before the first development release of a release."""
    return epoch, trimmed(release), DEV, 0, -1.0, 0, (), 0


# --- Python itself ------------------------------------------------------------------------------------


def runs(specifier: str, python: Version) -> bool:
    """Whether *python* is new enough for a ``requires-python``. Raises InvalidSpecifier.

    As uv does, only the lower bound is looked at: an upper one says what was tried, not what works, and
    older releases without it would be taken instead.
    """
    found = of_python(specifier)
    own = key(Version(".".join(map(str, python.release))))
    return not found or found[0] <= (*own, 0)


def of_python(specifier: str) -> Range:
    """Return the releases of Python that a ``requires-python`` admits. Raises InvalidSpecifier."""
    found = FULL
    for one in lenient(specifier, SpecifierSet):
        found = intersection(found, _of_python(one))
    return found


def _of_python(one: Specifier) -> Range:
    operator, text = one.operator, one.version
    alike = text.endswith(".*")
    try:
        stated = Version(text.removesuffix(".*"))
    except InvalidVersion:
        return FULL
    version = Version(f"{stated.epoch}!" + ".".join(map(str, stated.release)))
    low = (*key(version), 0)
    if alike or operator == "~=":
        release = version.release if alike else version.release[:-1]
        upper = Version(f"{version.epoch}!" + ".".join(map(str, (*release[:-1], release[-1] + 1))))
        within = (low, (*key(upper), 0))
        return complement(within) if operator == "!=" else within
    after = (*low[:-1], 1)
    return {
        "<": (LOW, low),
        "<=": (LOW, after),
        ">": (after, HIGH),
        ">=": (low, HIGH),
        "!=": (LOW, low, after, HIGH),
    }.get(operator, (low, after))
