"""What has been published against the packages of a closure.

Two sources: the list of malicious packages that is shipped, and a database that speaks the OSV API
(google.github.io/osv.dev/api). The database is asked for all packages at once, and what it says is kept in
the store. That it could not be asked is a gap, never silence.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from douane.errors import DouaneError
from douane.identity.malicious import listed
from douane.identity.osv import Osv, advisory_of
from douane.model import Advisory, Closure, Gap, Package
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.http import Http
    from douane.store import Store

DEFAULT_URL = "https://api.osv.dev"
VARIABLE = "DOUANE_OSV_URL"
SUBJECT = "published advisories"
"""What the gap is about when the database did not answer."""

SHIPPED = "the shipped list of malicious packages"
_ROWS = ("supply.code",)
_KIND = "advisories"
_STALE = 7 * 24 * 3600.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is known against a closure, which sources said so, and what could not be asked."""

    advisories: tuple[Advisory, ...] = ()
    sources: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What was known about one package at a time: identifiers with the moment each was last modified."""

    ids: tuple[tuple[str, str], ...]
    at: float


def lookup(
    closure: Closure,
    http: Http,
    store: Store,
    *,
    clock: Callable[[], float],
    max_age: float = 6 * 3600.0,
    url: str | None = None,
) -> Looked:
    """Return what is published against the packages of *closure*; never raises for what a network does.

    *url* is the database's address, by default that of ``DOUANE_OSV_URL`` or else the public one. What the
    store knows is used for *max_age* seconds. Folders and what has no version are not asked about.
    """
    packages = {package.purl: package for package in closure.packages if package.path != "."}
    shipped = tuple(advisory for package in packages.values() for advisory in listed(package))
    osv = Osv(http, store, url or os.environ.get(VARIABLE) or DEFAULT_URL)
    now = clock()
    held = _held(store, osv, packages)
    fresh = {purl for purl, known in held.items() if now - known.at < max_age}
    missing = [package for purl, package in packages.items() if purl not in fresh]
    gaps: list[Gap] = []
    if missing:
        asked, gaps = _asked(osv, store, missing, held, now)
        held |= asked
    found, details = _details(osv, held)
    sources = (SHIPPED, f"OSV ({osv.host})") if len(held) == len(packages) and not gaps else (SHIPPED,)
    return Looked(
        advisories=_merged((*shipped, *found)), sources=sources, gaps=tuple(dict.fromkeys((*gaps, *details)))
    )


def _asked(
    osv: Osv, store: Store, missing: Sequence[Package], held: Mapping[str, _Known], now: float
) -> tuple[dict[str, _Known], list[Gap]]:
    if osv.offline:
        return {}, _offline_gaps(missing, held, now)
    try:
        answers = osv.query(missing)
    except DouaneError as error:
        return {}, [
            _gap(len(missing), f"the advisory database was not reached: {excerpt(error.message, 200)}")
        ]
    known: dict[str, _Known] = {}
    for package, ids in zip(missing, answers, strict=True):
        known[package.purl] = _Known(ids, now)
        _keep(store, f"{osv.url} {package.purl}", json.dumps(ids).encode(), now)
    return known, []


def _offline_gaps(missing: Sequence[Package], held: Mapping[str, _Known], now: float) -> list[Gap]:
    unknown = [package for package in missing if package.purl not in held]
    if unknown:
        return [_gap(len(unknown), "the advisory database was not asked, because of --offline")]
    oldest = min(held[package.purl].at for package in missing)
    if now - oldest > _STALE:
        day = time.strftime("%Y-%m-%d", time.gmtime(oldest))
        return [_gap(len(missing), f"offline, what the store knows dates from {day}")]
    return []


def _gap(count: int, why: str) -> Gap:
    """The same thing is missing however large the closure is: only the reason counts the packages."""
    noun = "package" if count == 1 else "packages"
    return Gap(what=SUBJECT, why=f"{why} ({count} {noun})", rows=_ROWS)


def _held(store: Store, osv: Osv, packages: Iterable[str]) -> dict[str, _Known]:
    found: dict[str, _Known] = {}
    for purl in packages:
        note = store.noted(_KIND, f"{osv.url} {purl}")
        if note is not None:
            try:
                ids = tuple((str(one), str(other)) for one, other in json.loads(note.value))
            except (ValueError, TypeError, RecursionError):
                continue
            found[purl] = _Known(ids, note.at)
    return found


def _keep(store: Store, key: str, value: bytes, now: float) -> None:
    try:
        store.note(_KIND, key, value, at=now)
    except DouaneError:
        return  # a full disk costs the next run time, not this one its answer


def _details(osv: Osv, held: Mapping[str, _Known]) -> tuple[tuple[Advisory, ...], tuple[Gap, ...]]:
    wanted = {pair for known in held.values() for pair in known.ids}
    documents, missed = osv.details(sorted(wanted))
    found = tuple(
        advisory
        for purl, known in sorted(held.items())
        for identifier, modified in known.ids
        for advisory in advisory_of(identifier, documents.get((identifier, modified)), purl, osv.host)
    )
    if not missed:
        return found, ()
    named = ", ".join(missed[:5]) + (f" and {len(missed) - 5} more" if len(missed) > 5 else "")
    return found, (Gap(what=f"the text of {named}", why="the advisory database did not send it", rows=_ROWS),)


def _merged(advisories: Iterable[Advisory]) -> tuple[Advisory, ...]:
    """Return *advisories* with those that are aliases of one another, for the same package, made one."""
    groups: list[Advisory] = []
    for advisory in sorted(advisories, key=lambda each: (each.package, not each.malicious, each.id)):
        for index, group in enumerate(groups):
            if group.package == advisory.package and not _names(group).isdisjoint(_names(advisory)):
                groups[index] = _joined(group, advisory)
                break
        else:
            groups.append(advisory)
    return tuple(sorted(groups, key=lambda each: (each.package, each.id)))


def _joined(one: Advisory, other: Advisory) -> Advisory:
    return replace(
        one,
        malicious=one.malicious or other.malicious,
        severity=max(one.severity, other.severity, key=lambda each: each.rank),
        summary=one.summary or other.summary,
        aliases=tuple(sorted((_names(one) | _names(other)) - {one.id})),
        source=one.source if one.source == other.source else f"{one.source}, {other.source}",
    )


def _names(advisory: Advisory) -> set[str]:
    return {advisory.id, *advisory.aliases}
