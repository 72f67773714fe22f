"""What one package asks of others: PEP 508 requirements, evaluated for one environment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from packaging.markers import UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as Pep508
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from douane.errors import TargetError
from douane.model import Environment, Requirement
from douane.text import excerpt

_MOST_REQUIREMENTS = 2000


@dataclass(frozen=True, slots=True)
class Need:
    """One requirement as the solver sees it: of a package, or of one extra of a package.

    `exact` ties an extra to the version of its package; `python` is a ``requires-python`` that this
    environment does not satisfy, which nothing can.
    """

    name: str
    specifier: SpecifierSet
    extra: str | None = None
    url: str | None = None
    exact: Version | None = None
    python: str | None = None

    @property
    def key(self) -> str:
        """The solver's identifier: ``name`` or ``name[extra]``."""
        return f"{self.name}[{self.extra}]" if self.extra else self.name

    def __str__(self) -> str:
        if self.python:
            return f"Python {self.python}"
        if self.url:
            return f"{self.key} @ {excerpt(self.url, 120)}"
        return f"{self.key}{self.specifier or ''}"


@dataclass(frozen=True, slots=True)
class Declared:
    """The needs a package declares, and the lines of it that make no sense."""

    needs: tuple[Need, ...]
    unreadable: tuple[str, ...] = ()


def asked(requirement: Requirement) -> tuple[Need, ...]:
    """Return what the user asked for. Raises TargetError for a specifier that makes no sense."""
    try:
        specifier = SpecifierSet(requirement.specifier)
    except InvalidSpecifier as error:
        raise TargetError(
            f"{excerpt(requirement.specifier)} is no version specifier (PEP 440)",
            remedy=f"write for example pypi:{requirement.name}==1.2.3",
        ) from error
    return _expanded(requirement.name, requirement.extras, specifier, requirement.url)


def declared(lines: Iterable[str], environment: Environment, extra: str = "") -> Declared:
    """Return the needs that *lines* (``Requires-Dist``) express in *environment*.

    Without *extra*: those of the package itself; with one: those which that extra adds.
    """
    needs: list[Need] = []
    unreadable: list[str] = []
    for count, line in enumerate(lines):
        if count >= _MOST_REQUIREMENTS:
            unreadable.append(f"everything after the first {_MOST_REQUIREMENTS} requirements")
            break
        try:
            parsed = Pep508(line)
            if _applies(parsed, environment, extra):
                needs += _expanded(parsed.name, parsed.extras, parsed.specifier, parsed.url)
        except (InvalidRequirement, UndefinedComparison, UndefinedEnvironmentName, RecursionError):
            unreadable.append(excerpt(line))
    return Declared(tuple(dict.fromkeys(needs)), tuple(unreadable))


def _applies(requirement: Pep508, environment: Environment, extra: str) -> bool:
    if requirement.marker is None:
        return not extra
    holds = requirement.marker.evaluate({**environment.markers, "extra": extra})
    if holds and extra:
        return not requirement.marker.evaluate({**environment.markers, "extra": ""})
    return holds


def _expanded(name: str, extras: Iterable[str], specifier: SpecifierSet, url: str | None) -> tuple[Need, ...]:
    normal = canonicalize_name(name)
    url = _without_credentials(url) if url else None
    named = (canonicalize_name(extra) for extra in sorted(extras))
    return (
        Need(normal, specifier, url=url),
        *(Need(normal, specifier, extra=extra, url=url) for extra in dict.fromkeys(named)),
    )


def _without_credentials(url: str) -> str:
    """Return *url* as it may be shown: who fetches it brings credentials of their own."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
