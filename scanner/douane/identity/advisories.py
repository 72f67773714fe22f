"""What has been published against the packages of a closure.

Sources: the shipped list of malicious packages; for each ecosystem the database in the local store, if its
newest advisory is new enough, and else one that speaks the OSV API (google.github.io/osv.dev/api), which is
asked for all packages at once; for Python packages, pip-audit on top. That one could not be asked, is old, or
contradicts the other is a gap, never silence.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from douane.identity import audited, offline
from douane.identity.asked import asked
from douane.identity.known import SUBJECT, Hit, gap
from douane.identity.malicious import listed
from douane.model import Advisory, Closure, Ecosystem, Gap, Package
from douane.osv.advising import advisory_of
from douane.osv.live import Osv

if TYPE_CHECKING:
    from douane.http import Http
    from douane.store import Store

__all__ = ["DEFAULT_URL", "SHIPPED", "STALE", "SUBJECT", "VARIABLE", "Looked", "lookup"]

DEFAULT_URL = "https://api.osv.dev"
VARIABLE = "DOUANE_OSV_URL"
SHIPPED = "the shipped list of malicious packages"
STALE = 7 * 24 * 3600.0
"""Seconds after which what a database says is no longer enough, unless told otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is known against a closure, which sources said so, and what could not be asked.

    `ages` tells of each local database that was used how old it is.
    """

    advisories: tuple[Advisory, ...] = ()
    sources: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    ages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """What is known of the packages of one ecosystem; `whole` if nothing is missing."""

    hits: tuple[Hit, ...] = ()
    gaps: tuple[Gap, ...] = ()
    source: str = ""
    age: str = ""
    whole: bool = True


def lookup(
    closure: Closure,
    http: Http,
    store: Store,
    *,
    clock: Callable[[], float],
    max_age: float = 6 * 3600.0,
    url: str | None = None,
    stale: float = STALE,
) -> Looked:
    """Return what is published against the packages of *closure*; never raises for what a network does.

    *url* is the address of the database that is asked where there is none here that is newer than *stale*
    seconds, by default that of ``DOUANE_OSV_URL`` or else the public one; what it said is used for *max_age*
    seconds. Folders and what has no version are not asked about.
    """
    packages = {package.purl: package for package in closure.packages if package.path != "."}
    shipped = tuple(advisory for package in packages.values() for advisory in listed(package))
    osv = Osv(http, store, url or os.environ.get(VARIABLE) or DEFAULT_URL)
    here, elsewhere = _here(store, packages.values(), (clock(), stale), osv.offline)
    parts = list(here)
    if elsewhere:
        parts += _elsewhere(osv, store, elsewhere, (clock(), max_age, stale))
    hits = [hit for part in parts for hit in part.hits]
    whole = all(part.whole for part in parts)
    audit = _audit(packages.values(), hits) if whole else audited.Audit()
    told = [source for source in (*(part.source for part in parts), audit.source) if source]
    gaps = [*(each for part in parts for each in part.gaps), *audit.gaps]
    found = (advisory_of(hit.record, hit.package, hit.source, hit.fixed) for hit in hits)
    return Looked(
        advisories=_merged((*shipped, *found)),
        sources=tuple(dict.fromkeys((SHIPPED, *(told if whole else ())))),
        gaps=tuple(dict.fromkeys(gaps)),
        ages=tuple(part.age for part in parts if part.age),
    )


def _audit(packages: Iterable[Package], hits: Sequence[Hit]) -> audited.Audit:
    """pip-audit is only loaded where there is something for it to look at."""
    python = [package for package in packages if package.ecosystem is Ecosystem.PYPI]
    if not python:
        return audited.Audit()
    return audited.audited(python, [hit for hit in hits if hit.package.ecosystem is Ecosystem.PYPI])


@dataclass(frozen=True, slots=True)
class _Rest:
    """Packages of one ecosystem for which a database has to be asked; `old` is what is known here anyway."""

    packages: tuple[Package, ...]
    old: _Part


def _here(
    store: Store, packages: Iterable[Package], times: tuple[float, float], is_offline: bool
) -> tuple[list[_Part], list[_Rest]]:
    """Return what the databases in *store* tell, and what is left for another one."""
    now, stale = times
    told: list[_Part] = []
    left: list[_Rest] = []
    every = list(packages)
    for ecosystem in Ecosystem:
        own = tuple(package for package in every if package.ecosystem is ecosystem)
        if not own:
            continue
        found, damaged = offline.looked_up(store, ecosystem, own, now=now, stale=stale)
        if found is None:
            left.append(_Rest(own, _Part(gaps=damaged)))
            continue
        part = _Part(
            hits=found.hits, gaps=found.gaps, source=found.source, age=f"{found.source}: {found.age}"
        )
        if found.fresh:
            told.append(part)
            continue
        old = gap(len(own), f"the {found.source} is {found.age}: run `douane update`")
        part = replace(part, gaps=(*part.gaps, old), whole=False)
        if is_offline:
            told.append(part)
        else:
            left.append(_Rest(own, part))
    return told, left


def _elsewhere(
    osv: Osv, store: Store, rest: Sequence[_Rest], times: tuple[float, float, float]
) -> list[_Part]:
    """Ask *osv* about what is left; where it does not answer, what is known here is told all the same."""
    now, max_age, stale = times
    packages = {package.purl: package for each in rest for package in each.packages}
    answered = asked(osv, store, packages, now=now, max_age=max_age, stale=stale)
    source = f"OSV ({osv.host})" if answered.complete else ""
    part = _Part(hits=answered.hits, gaps=answered.gaps, source=source, whole=answered.complete)
    return [part, *([] if answered.complete else [each.old for each in rest])]


def _merged(advisories: Iterable[Advisory]) -> tuple[Advisory, ...]:
    """Return *advisories* with those that are aliases of one another, for the same package, made one."""
    about: dict[str, list[Advisory]] = {}
    for advisory in advisories:
        groups, apart = about.get(advisory.package, []), []
        for group in groups:
            if _names(group).isdisjoint(_names(advisory)):
                apart.append(group)
            else:
                advisory = _joined(group, advisory)  # noqa: PLW2901 - it grows by those it joins
        about[advisory.package] = [*apart, advisory]
    return tuple(
        sorted(
            (each for groups in about.values() for each in groups), key=lambda each: (each.package, each.id)
        )
    )


def _joined(one: Advisory, other: Advisory) -> Advisory:
    first, second = sorted((one, other), key=lambda each: (not each.malicious, each.id))
    sources = dict.fromkeys((*first.source.split(", "), *second.source.split(", ")))
    return replace(
        first,
        malicious=first.malicious or second.malicious,
        severity=first.severity.at_least(second.severity),
        summary=first.summary or second.summary,
        aliases=tuple(sorted((_names(first) | _names(second)) - {first.id})),
        source=", ".join(sources),
        fixed=tuple(dict.fromkeys((*first.fixed, *second.fixed))),
    )


def _names(advisory: Advisory) -> set[str]:
    return {advisory.id, *advisory.aliases}
