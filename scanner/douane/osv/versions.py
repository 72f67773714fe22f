"""Versions and names of an ecosystem: one order (node-semver for npm, PEP 440 for PyPI), one spelling."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeAlias

from douane.model import Ecosystem

Key: TypeAlias = Any
"""What compares as the version does with others of its ecosystem."""

LONGEST = 256
"""Characters of a version that is read."""

_NAMES = {Ecosystem.NPM: "npm", Ecosystem.PYPI: "PyPI"}
_SEPARATORS = re.compile(r"[-_.]+")
_SEMVER = re.compile(
    r"\s*[v=]*\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?\s*", re.ASCII
)
_NUMBER = r"(?:0|[1-9]\d*)"
_PLAIN = re.compile(
    rf"({_NUMBER}(?:\.{_NUMBER})*)((?:(?:a|b|rc){_NUMBER})?(?:\.post{_NUMBER})?(?:\.dev{_NUMBER})?)", re.ASCII
)


def named(ecosystem: Ecosystem) -> str:
    """Return how OSV spells *ecosystem*; case matters."""
    return _NAMES[ecosystem]


def name_of(ecosystem: Ecosystem, name: str) -> str:
    """Return *name* as it is compared: normalised for PyPI (PEP 503), as it is for npm."""
    return _SEPARATORS.sub("-", name).lower() if ecosystem is Ecosystem.PYPI else name


def order_of(ecosystem: Ecosystem) -> Callable[[str], Key | None]:
    """Return what turns a version of *ecosystem* into its key, None where it is no version there."""
    return _semver if ecosystem is Ecosystem.NPM else _pep440


@lru_cache(maxsize=1 << 14)
def _semver(text: str) -> Key | None:
    """Precedence of Semantic Versioning 2.0.0, section 11; a missing part counts as 0, as in `1` or `1.2`."""
    match = _SEMVER.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        return None
    release = tuple(int(part or 0) for part in match.group(1, 2, 3))
    if match[4] is None:
        return (*release, (1,))
    parts = match[4].split(".")
    return (*release, (0, *((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)))


@lru_cache(maxsize=1 << 14)
def _pep440(text: str) -> Key | None:
    from packaging.version import InvalidVersion, Version  # start-up time

    try:
        return Version(text) if len(text) <= LONGEST else None
    except InvalidVersion:
        return None


@lru_cache(maxsize=1 << 16)
def spelling(ecosystem: Ecosystem, text: str) -> str:
    """Return *text* such that equal versions of *ecosystem* are equal texts; what is none stays as it is.

    What is written as PEP 440 wants it is told by its form: lists of versions are long.
    """
    if ecosystem is Ecosystem.NPM:
        return text.strip().lstrip("v=").partition("+")[0]
    plain = _PLAIN.fullmatch(text) if len(text) <= LONGEST else None
    if plain is not None:
        return _shortened(plain[1]) + plain[2]
    version = _pep440(text)
    if version is None:
        return text
    public = str(version)
    match = re.match(r"(\d+!)?(\d+(?:\.\d+)*)", public, re.ASCII)
    return f"{match[1] or ''}{_shortened(match[2])}{public[match.end() :]}" if match else public


def _shortened(release: str) -> str:
    while release.endswith(".0"):
        release = release[:-2]
    return release
