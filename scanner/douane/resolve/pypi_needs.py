"""What one package asks of others: PEP 508 requirements, evaluated for one environment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from packaging.markers import Marker, UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as Pep508
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from douane.errors import TargetError
from douane.model import Environment, Requirement
from douane.resolve.pypi_lenient import lenient
from douane.text import excerpt

_MOST_REQUIREMENTS = 2000
_OF_EXTRA = re.compile(r' ?(?:and |or )?extra == "[^"]{0,200}"')
_UNREADABLE = (InvalidRequirement, UndefinedComparison, UndefinedEnvironmentName, RecursionError, SystemError)
_LEADING = re.compile(r"^ ?(?:and|or) ")


@dataclass(frozen=True, slots=True)
class Need:
    """One requirement: a project (normalised), a PEP 440 specifier set as text, extras (normalised).

    `marker` is the condition under which it holds, without what it says of extras.
    """

    name: str
    specifier: str = ""
    extras: tuple[str, ...] = ()
    url: str | None = None
    marker: str = ""

    def __str__(self) -> str:
        named = f"{self.name}[{','.join(self.extras)}]" if self.extras else self.name
        return f"{named} @ {excerpt(self.url, 120)}" if self.url else f"{named}{self.specifier}"


@dataclass(frozen=True, slots=True)
class Declared:
    """The needs a package declares, and the lines of it that make no sense."""

    needs: tuple[Need, ...]
    unreadable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A ``Requires-Dist``, parsed; it is the same in every environment."""

    need: Need
    marker: Marker | None
    mentions_extra: bool


def asked(requirement: Requirement) -> Need:
    """Return what the user asked for. Raises TargetError for a specifier that makes no sense."""
    try:
        specifier = SpecifierSet(requirement.specifier)
    except InvalidSpecifier as error:
        raise TargetError(
            f"{excerpt(requirement.specifier)} is no version specifier (PEP 440)",
            remedy=f"write for example pypi:{requirement.name}==1.2.3",
        ) from error
    return _need(requirement.name, requirement.extras, specifier, requirement.url)


def declared(lines: Sequence[str], environment: Environment, extra: str = "") -> Declared:
    """Return the needs that *lines* (``Requires-Dist``) express in *environment*.

    Without *extra*: those of the package itself; with one: those which that extra adds.
    """
    needs: list[Need] = []
    unreadable: list[str] = []
    for line in lines[:_MOST_REQUIREMENTS]:
        try:
            parsed = _parsed(line)
            if _applies(parsed, environment, extra):
                needs.append(parsed.need)
        except _UNREADABLE:
            unreadable.append(excerpt(line))
    if len(lines) > _MOST_REQUIREMENTS:
        unreadable.append(f"everything after the first {_MOST_REQUIREMENTS} requirements")
    return Declared(tuple(dict.fromkeys(needs)), tuple(unreadable))


@lru_cache(maxsize=16_384)
def _parsed(line: str) -> _Line:
    found = lenient(line, Pep508)
    need = _need(found.name, found.extras, found.specifier, found.url)
    if found.marker is None:
        return _Line(need, None, False)
    text = str(found.marker)
    return _Line(replace(need, marker=_without_extras(text)), found.marker, "extra" in text)


def _without_extras(marker: str) -> str:
    return _LEADING.sub("", _OF_EXTRA.sub("", marker)).strip()


def _applies(line: _Line, environment: Environment, extra: str) -> bool:
    if line.marker is None:
        return not extra
    if extra and not line.mentions_extra:
        return False
    holds = line.marker.evaluate({**environment.markers, "extra": extra})
    if holds and extra:
        return not line.marker.evaluate({**environment.markers, "extra": ""})
    return holds


def _need(name: str, extras: Iterable[str], specifier: SpecifierSet, url: str | None) -> Need:
    named = tuple(dict.fromkeys(canonicalize_name(extra) for extra in sorted(extras)))
    return Need(
        canonicalize_name(name), str(specifier), named, url=_without_credentials(url) if url else None
    )


def _without_credentials(url: str) -> str:
    """Return *url* as it may be shown: who fetches it brings credentials of their own."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
