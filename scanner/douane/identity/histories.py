"""What the indexes tell of the versions and publishers of a closure, for the rules that look at it.

Of the server the whole history is read. Of what it needs itself, that which stands in the documents that are
read anyhow: which versions before have attestations, and accounts where the index's long documents were asked
for. Of everything else only the age is, where the index told it anyhow; an explicit minimum age asks for that
of every package, in long documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
from douane.registries import Outlining, Registry
from douane.registries.times import moment
from douane.rules import run
from douane.text import excerpt

_IDENTITY = ("supply.identity",)
_CODE = ("supply.code",)
_MOST_NAMES = 5
_MOST_DIRECT = 100  # direct dependencies whose versions before are looked at


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
    direct, beyond = _direct(closure, listed)
    gaps += beyond
    if strict and age:
        _prefetch(listed, registries)
    for package in sorted(listed, key=lambda package: (package.path != closure.root, package.path)):
        is_server, is_direct = package.path == closure.root, package.path in direct
        ask = _asked if is_server or (strict and age) else _outlined if is_direct else None
        publication = _plain(package)
        if ask is not None:
            try:
                publication = ask(package, registries) or publication
            except DouaneError as error:
                if is_server or is_direct:
                    what = f"what the index says of the versions of {excerpt(package.name)}"
                    why, rows = excerpt(error.message, 200), _IDENTITY if is_server else _CODE
                    gaps.append(Gap(what=what, why=why, rows=rows))
        found.append(
            History(
                publication=publication,
                purl=package.purl,
                now=now,
                minimum_age=age,
                strict=strict,
                is_server=is_server,
                direct=is_direct,
                expected=expected_owner(package),
            )
        )
    if strict and age:
        gaps += _ageless(found)
    return Told(histories=tuple(found), gaps=tuple(gaps))


def judged_by_history(seen: Told) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Run the rules that look at histories: yield what each says of each."""
    for rule in every():
        if rule.history is not None:
            for history in seen.histories:
                look = partial(rule.history, history)
                found, gaps = run(rule, look, package=history.purl, what=f"the versions of {history.purl}")
                if not history.is_server:  # who a dependency is from is about what is in the closure
                    found = tuple(replace(each, row=_CODE[0]) for each in found)
                yield found, gaps


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


def _direct(closure: Closure, listed: list[Package]) -> tuple[frozenset[str], list[Gap]]:
    """Return the placements of what the server needs itself, within the bound, and what is beyond it."""
    needed = {edge.target for edge in closure.edges if edge.source == closure.root} - {closure.root}
    places = sorted(package.path for package in listed if package.path in needed and package.url)
    more = len(places) - _MOST_DIRECT
    gaps: list[Gap] = []
    if more > 0:
        why = f"the versions before are looked at of {_MOST_DIRECT} of them"
        gaps.append(Gap(what=f"who published {more} direct dependencies", why=why, rows=()))
    return frozenset(places[:_MOST_DIRECT]), gaps


def _plain(package: Package) -> Publication:
    """What a closure tells already: when the version was published."""
    release = Release(version=package.version, at=moment(package.published))
    return Publication(ecosystem=package.ecosystem, name=package.name, release=release)


def _asked(package: Package, registries: Mapping[Ecosystem, Registry]) -> Publication | None:
    return registries[package.ecosystem].publication(package.name, package.version, package.filename)


def _outlined(package: Package, registries: Mapping[Ecosystem, Registry]) -> Publication | None:
    """Return what is told of *package* without asking for anything that is not read anyhow.

    The time of publication that the closure knows stays, where the document has none.
    """
    registry = registries[package.ecosystem]
    if not isinstance(registry, Outlining):
        return None
    found = registry.outline(package.name, package.version, package.filename)
    if found is None or found.release.at is not None:
        return found
    plain = _plain(package)
    return replace(found, release=replace(found.release, at=plain.release.at))


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
