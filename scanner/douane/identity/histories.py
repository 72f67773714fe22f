"""What the indexes tell of the versions and publishers of a closure, for the rules that look at it.

Of the server the whole history is read. Of what it needs only the age is, where the index told it anyhow; an
explicit minimum age asks for that of every package.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from douane.errors import DouaneError
from douane.identity import every
from douane.identity.corroboration import repository
from douane.identity.popular import Known, known, normalised, taken_apart
from douane.identity.register import register
from douane.model import (
    DAY,
    MINIMUM_AGE,
    Closure,
    Ecosystem,
    Finding,
    Gap,
    History,
    Package,
    Publication,
    Release,
)
from douane.registries import Registry
from douane.registries.times import moment
from douane.rules import run
from douane.text import excerpt

_IDENTITY = ("supply.identity",)
_CODE = ("supply.code",)
_MOST_NAMES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The histories of a closure, that of the server first, and what could not be learned."""

    histories: tuple[History, ...] = ()
    gaps: tuple[Gap, ...] = ()


def told(
    closure: Closure, registries: Mapping[Ecosystem, Registry], now: float, minimum_age: float | None
) -> Told:
    """Return what the indexes tell of *closure* at *now* (seconds since the epoch); never raises.

    *minimum_age* is in days; None: the default one, which needs not be known of every package.
    """
    strict = minimum_age is not None
    age = (MINIMUM_AGE if minimum_age is None else minimum_age) * DAY
    found: list[History] = []
    gaps: list[Gap] = []
    listed = [package for package in closure.packages if _is_listed(package)]
    if strict and age:
        _prefetch(listed, registries)
    for package in sorted(listed, key=lambda package: (package.path != closure.root, package.path)):
        is_server = package.path == closure.root
        publication = _plain(package)
        if is_server or (strict and age):
            try:
                publication = _asked(package, registries) or publication
            except DouaneError as error:
                if is_server:
                    what = f"what the index says of the versions of {excerpt(package.name)}"
                    gaps.append(Gap(what=what, why=excerpt(error.message, 200), rows=_IDENTITY))
        found.append(
            History(
                publication=publication,
                purl=package.purl,
                now=now,
                minimum_age=age,
                strict=strict,
                is_server=is_server,
                expected=expected_owner(package),
            )
        )
    if strict and age:
        gaps += _ageless(found)
    return Told(histories=tuple(found), gaps=tuple(gaps))


def judged_by_history(found: Told) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Run the rules that look at histories: yield what each says of each."""
    for rule in every():
        if rule.history is not None:
            for history in found.histories:
                look = partial(rule.history, history)
                yield run(rule, look, package=history.purl, what=f"the versions of {history.purl}")


def expected_owner(package: Package) -> str | None:
    """Return the owner (``host/owner``) of the source of *package* by the register of known servers.

    A name that the register does not know is its publisher's all the same in a scope that it knows.
    """
    entries = known(package.ecosystem)
    entry = entries.get(normalised(package.ecosystem, package.name))
    if entry is None:
        scope = taken_apart(package.name).scope
        names = register(package.ecosystem).by_scope.get(scope, ()) if scope else ()
        owners = (_owner(entries[name.full]) for name in names if not entries[name.full].library)
        return next(filter(None, owners), None)
    return _owner(entry)


def _owner(entry: Known) -> str | None:
    found = repository(entry.repository) if entry.sure else None
    return found.rpartition("/")[0] if found else None


def _is_listed(package: Package) -> bool:
    """Whether an index lists *package*: it lies in no folder, archive or place of its own."""
    return package.path != "." and package.carrier is None and package.integrity is not None


def _plain(package: Package) -> Publication:
    """What a closure tells already: when the version was published."""
    release = Release(version=package.version, at=moment(package.published))
    return Publication(ecosystem=package.ecosystem, name=package.name, release=release)


def _asked(package: Package, registries: Mapping[Ecosystem, Registry]) -> Publication | None:
    return registries[package.ecosystem].publication(package.name, package.version, package.filename)


def _prefetch(packages: list[Package], registries: Mapping[Ecosystem, Registry]) -> None:
    """Ask for the long documents of npm packages side by side."""
    from douane.registries.npm import NpmRegistry

    names = {package.name: None for package in packages if package.ecosystem is Ecosystem.NPM}
    registry = registries[Ecosystem.NPM] if names else None
    if isinstance(registry, NpmRegistry):
        registry.prefetch(names, full=True)


def _ageless(histories: list[History]) -> Iterator[Gap]:
    """Yield what is not known of the ages, where a minimum one was asked for."""
    unknown = [each for each in histories if each.age is None or not each.publication.credible]
    if unknown:
        names = ", ".join(excerpt(each.purl, 120) for each in unknown[:_MOST_NAMES])
        more = f" and {len(unknown) - _MOST_NAMES} more" if len(unknown) > _MOST_NAMES else ""
        why = unknown[0].publication.doubt or "the index states no time of publication"
        yield Gap(what=f"the age of {names}{more}", why=why, rows=_CODE)
