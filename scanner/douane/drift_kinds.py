"""What each kind of drift means, in which part of a review it stands, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from douane_signatures import table

_DATA = "drifts.toml"
_OTHERS = "lock"  # the part for a kind that this version does not know


@dataclass(frozen=True, slots=True)
class Area:
    """One part of a review. `rank`: its place; `taxonomy` are ids that `rulebook.references` knows.

    `cause` is what usually brings drift of it about (see `causes`).
    """

    id: str
    rank: int
    title: str
    fix: str
    taxonomy: tuple[str, ...]
    cause: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of drift: what it `means`, its part, and what always brings it about (None: see `causes`)."""

    id: str
    means: str
    area: Area
    cause: str | None = None


@cache
def areas() -> Mapping[str, Area]:
    """Return the parts of a review in the order in which they are read."""
    return {
        name: Area(name, rank, each["title"], each["fix"], tuple(each["taxonomy"]), each["cause"])
        for rank, (name, each) in enumerate(table(_DATA)["areas"].items())
    }


@cache
def kind_of(name: str) -> Kind:
    """Return the kind *name*; one that nobody wrote about is told by its name."""
    found = table(_DATA)["kinds"].get(name, {"area": _OTHERS, "means": name.replace("-", " ")})
    return Kind(name, found["means"], areas()[found["area"]], found.get("cause"))
