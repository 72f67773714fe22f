"""What differs between two surfaces of one server: item by item, whatever the order they stand in."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from douane.model import Json, Surface
from douane_lockfiles import FACETS, JsonError, canonical, surface_items

_Items: TypeAlias = "dict[tuple[str, str], dict[bytes, list[Json]]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One item of which two surfaces do not hold the same.

    `kind` and `key` are those of `douane_lockfiles.surface_items` (a tool and its name, a content and its
    address; instructions have an empty key). `facets` names the fields that differ where both hold an object
    (`douane_lockfiles.FACETS`, ``other``), `was` and `now` are the whole items, raw; None also stands for an
    item that is not there, which `change` tells from one that is null.
    """

    kind: str
    key: str
    change: Literal["added", "removed", "changed"]
    facets: tuple[str, ...] = ()
    was: Json = None
    now: Json = None


def differences(a: Surface, b: Surface, *, untold: frozenset[str] = frozenset()) -> tuple[Difference, ...]:
    """Return what *b* does not hold as *a* does, sorted by kind and key; nothing where their digests agree.

    How they were obtained is not compared, nor any item of a kind in *untold*: one may hold only some.
    Items of one name are paired as far as they go; an item without a canonical form (half a character)
    differs from any other text. Raises JsonError where an item is nested deeper than 200 levels.
    """
    before, after = _items(a), _items(b)
    found: list[Difference] = []
    for name in sorted(before.keys() | after.keys()):
        found += _named(name, before.get(name, {}), after.get(name, {})) if name[0] not in untold else ()
    return tuple(found)


def _named(
    name: tuple[str, str], before: dict[bytes, list[Json]], after: dict[bytes, list[Json]]
) -> Iterator[Difference]:
    """Yield the differences between the items of one kind and key; those that are equal cancel out."""
    kind, key = name
    times = Counter({form: len(items) for form, items in before.items()})
    times.subtract({form: len(items) for form, items in after.items()})
    gone = [before[form][0] for form in sorted(times) for _ in range(times[form])]
    came = [after[form][0] for form in sorted(times) for _ in range(-times[form])]
    for was, now in zip(gone, came, strict=False):
        yield Difference(kind=kind, key=key, change="changed", facets=_facets(was, now), was=was, now=now)
    yield from (Difference(kind=kind, key=key, change="removed", was=item) for item in gone[len(came) :])
    yield from (Difference(kind=kind, key=key, change="added", now=item) for item in came[len(gone) :])


def _items(surface: Surface) -> _Items:
    found: _Items = {}
    for kind, key, item in surface_items(surface.listing()):
        found.setdefault((kind, key), {}).setdefault(_form(item), []).append(cast("Json", item))
    return found


def _facets(was: Json, now: Json) -> tuple[str, ...]:
    if not isinstance(was, dict) or not isinstance(now, dict):
        return ()
    before, after = _by_facet(was), _by_facet(now)
    return tuple(facet for facet in (*FACETS, "other") if before.get(facet) != after.get(facet))


def _by_facet(item: Mapping[str, Json]) -> dict[str, bytes]:
    forms = {key: _form(value) for key, value in item.items() if key in FACETS}
    return forms | {"other": _form({key: value for key, value in item.items() if key not in FACETS})}


def _form(value: object) -> bytes:
    """Return what tells *value* from others: its canonical form, or where it has none its text in ASCII."""
    try:
        return canonical(value)
    except JsonError as error:
        if error.problem.kind == "too-deep":
            raise
        return b"\0" + json.dumps(value, sort_keys=True).encode()
