"""What an online advisory database says about packages; the answers are kept in the store.

What was said lately is not asked for again. That it could not be asked is a gap, never silence.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from douane.errors import DouaneError
from douane.identity.known import Hit, gap
from douane.model import Gap, Package
from douane.osv.live import Osv, Wanted
from douane.osv.ranges import judged
from douane.osv.records import Record
from douane.store import Store
from douane.text import excerpt

_KIND = "advisories"


@dataclass(frozen=True, slots=True)
class _Known:
    """What was known about one package at a time: identifiers with the moment each was last modified."""

    ids: tuple[tuple[str, str], ...]
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What is known against packages, and what could not be asked; `complete` if nothing is missing."""

    hits: tuple[Hit, ...]
    gaps: tuple[Gap, ...]
    complete: bool


def asked(
    osv: Osv, store: Store, packages: Mapping[str, Package], *, now: float, max_age: float, stale: float
) -> Answered:
    """Return what the database *osv* says about *packages* (by purl).

    What the store knows is used for *max_age* seconds, offline for *stale* seconds; beyond that it is told,
    and yet there is a gap.
    """
    held = _held(store, osv, packages)
    fresh = {purl for purl, known in held.items() if now - known.at < max_age}
    missing = [package for purl, package in packages.items() if purl not in fresh]
    gaps: list[Gap] = []
    if missing:
        answers, gaps = _answers(osv, store, missing, held, (now, stale))
        held |= answers
    records, unread = _records(osv, held, packages)
    hits = tuple(_hits(osv, held, packages, records))
    return Answered(hits=hits, gaps=(*gaps, *unread), complete=len(held) == len(packages) and not gaps)


def _answers(
    osv: Osv, store: Store, missing: Sequence[Package], held: Mapping[str, _Known], times: tuple[float, float]
) -> tuple[dict[str, _Known], list[Gap]]:
    if osv.offline:
        return {}, _offline_gaps(missing, held, *times)
    try:
        answers = osv.query(missing)
    except DouaneError as error:
        return {}, [
            gap(len(missing), f"the advisory database was not reached: {excerpt(error.message, 200)}")
        ]
    known: dict[str, _Known] = {}
    for package, ids in zip(missing, answers, strict=True):
        known[package.purl] = _Known(ids, times[0])
        with suppress(DouaneError):  # a full disk costs the next run time, not this one its answer
            store.note(_KIND, f"{osv.url} {package.purl}", json.dumps(ids).encode(), at=times[0])
    return known, []


def _offline_gaps(
    missing: Sequence[Package], held: Mapping[str, _Known], now: float, stale: float
) -> list[Gap]:
    unknown = [package for package in missing if package.purl not in held]
    if unknown:
        return [gap(len(unknown), "the advisory database was not asked, because of --offline")]
    oldest = min(held[package.purl].at for package in missing)
    if now - oldest > stale:
        day = time.strftime("%Y-%m-%d", time.gmtime(oldest))
        return [gap(len(missing), f"offline, what the store knows dates from {day}")]
    return []


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


def _wanted(held: Mapping[str, _Known], packages: Mapping[str, Package]) -> Iterator[tuple[Package, Wanted]]:
    for purl, known in sorted(held.items()):
        for identifier, modified in known.ids:
            yield packages[purl], (packages[purl].ecosystem, identifier, modified)


def _records(
    osv: Osv, held: Mapping[str, _Known], packages: Mapping[str, Package]
) -> tuple[dict[Wanted, Record], tuple[Gap, ...]]:
    records, missed = osv.records(sorted({wanted for _, wanted in _wanted(held, packages)}))
    if not missed:
        return records, ()
    named = ", ".join(missed[:5]) + (f" and {len(missed) - 5} more" if len(missed) > 5 else "")
    why = "the advisory database did not send it"
    return records, (Gap(what=f"the text of {named}", why=why, rows=("supply.code",)),)


def _hits(
    osv: Osv, held: Mapping[str, _Known], packages: Mapping[str, Package], records: Mapping[Wanted, Record]
) -> Iterator[Hit]:
    """That the database names the version is enough; the record tells what mends it."""
    for package, wanted in _wanted(held, packages):
        identifier = wanted[1]
        record = records.get(wanted) or Record(id=identifier, malicious=identifier.startswith("MAL-"))
        if not record.withdrawn:
            told = judged(record, package.ecosystem, package.name, package.version)
            yield Hit(package=package, record=record, fixed=told.fixed, source=osv.host)
