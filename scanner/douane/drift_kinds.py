"""What each kind of drift means, in which part of a review it stands, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from douane_signatures import table

_DATA = "drifts.toml"
_WORDS = "drifts.{language}.toml"
_WRITTEN = "en"  # the language of _DATA itself
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


def worded(part: str, language: str) -> Mapping[str, Any]:
    """Return *part* of the words of drifts (areas, causes, kinds) in *language*, by name."""
    found: Mapping[str, Any] = table(_DATA if language == _WRITTEN else _WORDS.format(language=language))[
        part
    ]
    return found


@cache
def areas(language: str = _WRITTEN) -> Mapping[str, Area]:
    """Return the parts of a review in the order in which they are read, worded in *language*."""
    words = worded("areas", language)
    return {
        name: Area(
            name, rank, words[name]["title"], words[name]["fix"], tuple(each["taxonomy"]), each["cause"]
        )
        for rank, (name, each) in enumerate(table(_DATA)["areas"].items())
    }


@cache
def kind_of(name: str, language: str = _WRITTEN) -> Kind:
    """Return the kind *name*, worded in *language*; one that nobody wrote about is told by its name."""
    found = table(_DATA)["kinds"].get(name, {"area": _OTHERS})
    means = worded("kinds", language).get(name, name.replace("-", " "))
    means = means if isinstance(means, str) else means["means"]
    return Kind(name, means, areas(language)[found["area"]], found.get("cause"))
