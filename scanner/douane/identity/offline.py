"""What the advisory databases in the local store say about packages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from douane.errors import StoreError
from douane.identity.known import ROWS, Hit, gap
from douane.model import Ecosystem, Gap, Package
from douane.osv import dated
from douane.osv.database import FOLDER, Database
from douane.osv.ranges import judged
from douane.osv.versions import named
from douane.store import Store
from douane.text import excerpt

_MOST_UNDECIDED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one database knows: `fresh` if it is new enough, `age` when it is from, in words."""

    source: str
    age: str
    fresh: bool
    hits: tuple[Hit, ...]
    gaps: tuple[Gap, ...]


def found(
    store: Store, ecosystem: Ecosystem, packages: Sequence[Package], *, now: float, stale: float
) -> Found | None:
    """Return what the database of *ecosystem* says about *packages*, None where there is none.

    One whose newest advisory is older than *stale* seconds is not fresh; what it says is still true. Raises
    StoreError for one that is damaged.
    """
    database = Database.open(store.folder(FOLDER), ecosystem)
    if database is None:
        return None
    with database:
        facts = database.facts
        source = f"OSV database ({named(ecosystem)})"
        hits: list[Hit] = []
        undecided: list[Gap] = []
        for package in packages:
            for record in database.about(package.name):
                told = judged(record, ecosystem, package.name, package.version)
                if told.affected:
                    hits.append(Hit(package=package, record=record, fixed=told.fixed, source=source))
                elif told.undecided:
                    undecided.append(_undecided(record.id, package, told.undecided))
    gaps = undecided[:_MOST_UNDECIDED]
    if len(undecided) > len(gaps):
        gaps.append(gap(len(undecided) - len(gaps), "further advisories cannot be decided"))
    return Found(
        source=source,
        age=dated(facts.newest, now),
        fresh=now - facts.newest <= stale,
        hits=tuple(hits),
        gaps=tuple(gaps),
    )


def looked_up(
    store: Store, ecosystem: Ecosystem, packages: Sequence[Package], *, now: float, stale: float
) -> tuple[Found | None, tuple[Gap, ...]]:
    """Return what `found` does, and a gap where the database is damaged."""
    try:
        return found(store, ecosystem, packages, now=now, stale=stale), ()
    except StoreError as error:
        return None, (
            Gap(what=f"the advisory database of {named(ecosystem)}", why=excerpt(str(error), 200), rows=ROWS),
        )


def _undecided(identifier: str, package: Package, why: str) -> Gap:
    what = f"whether {identifier} is about {package.purl}"
    return Gap(what=what, why=f"it cannot be told: {why}", rows=ROWS)
