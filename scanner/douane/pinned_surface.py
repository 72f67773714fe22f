"""What a lock holds of a surface: every item with its digests, and how it was listed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from douane.model import Definition, Examination, Observation
from douane.text import visible
from douane_lockfiles import (
    JsonError,
    contract_digest,
    facet_digests,
    item_digest,
    surface_digest,
    surface_items,
)


def surface_section(seen: Examination, text: str) -> dict[str, Any]:
    """Return the section `surface` of a lock (lockfiles/README.md 4.5); *text* is one of `pinning.TEXTS`."""
    surface = seen.surface
    listing = surface.listing()
    places = {(item.kind, item.name): item for item in surface.definitions}
    items = [
        _item(kind, key, item, places.get((kind, key)), text) for kind, key, item in surface_items(listing)
    ]
    items.sort(key=lambda item: (item["kind"], item["key"], item["digest"]))
    return {
        "source": surface.source,
        "text": text,
        "digest": surface_digest(listing),
        "items": items,
        **({} if surface.protocol is None else {"protocol": visible(surface.protocol)}),
        **({} if surface.observed is None else _listed(seen, surface.observed)),
    }


def _listed(seen: Examination, observed: Observation) -> dict[str, Any]:
    """Return under which circumstances a running server was listed, and how much of it was seen."""
    read = [item for item in seen.surface.definitions if item.where.path is not None]
    return {
        "observed": {
            "runs": observed.runs,
            "clients": list(observed.clients),
            "arguments": list(observed.arguments),
            "environment_names": list(observed.environment_names),
        },
        "coverage": {
            "listed": len(seen.surface.definitions),
            "read": len(read) + len(seen.surface.unlisted),
            "gaps": len(seen.gaps_for("supply.tools")),
        },
    }


def _item(kind: str, key: str, item: Any, place: Definition | None, text: str) -> dict[str, Any]:
    facets = facet_digests(item) if isinstance(item, Mapping) else {}
    entry: dict[str, Any] = {"kind": kind, "key": key, "digest": item_digest(kind, item), "facets": facets}
    if kind == "tool":
        entry["contract"] = contract_digest(item)
    if text == "lock":
        entry["definition"] = item
    if place and place.conditional:
        entry["conditional"] = visible(place.conditional)
    return entry


def digest_of(listing: dict[str, Any]) -> str | None:
    """The digest of a surface; None where none can be taken, which is then like no other."""
    try:
        return surface_digest(listing)
    except JsonError:
        return None
