"""The words of definitions whose lock holds only digests: kept in the local store, under those digests."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from douane.model import Surface
from douane.store import Store
from douane_lockfiles import FACETS, Drift, canonical, facet_digests, item_digest, surface_items

_KIND = "definition"
_DIGEST = "sha256:"


def keep(surface: Surface, store: Store) -> None:
    """Note every item and facet of *surface* under its digest. Raises StoreError."""
    for digest, value in _digested(surface):
        store.note(_KIND, digest, canonical(value), at=0.0)


def shown(drifts: Iterable[Drift], store: Store) -> tuple[Drift, ...]:
    """Return *drifts* with the words in place of the digests that the store knows."""
    return tuple(replace(item, was=_worded(item.was, store), now=_worded(item.now, store)) for item in drifts)


def _digested(surface: Surface) -> Iterator[tuple[str, Any]]:
    for kind, _, item in surface_items(surface.listing()):
        yield item_digest(kind, item), item
        if isinstance(item, dict):
            digests = facet_digests(item, kind)
            rest = {key: value for key, value in item.items() if key not in FACETS}
            for facet, digest in digests.items():
                yield digest, rest if facet == "other" else item[facet]


def _worded(value: Any, store: Store) -> Any:
    if not isinstance(value, str) or not value.startswith(_DIGEST):
        return value
    note = store.noted(_KIND, value)
    return json.loads(note.value) if note else value
