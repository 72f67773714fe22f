"""Two implementations that share no code agree on the digests of any listing."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from douane_lockfiles import (
    JsonError,
    canonical,
    contract_digest,
    facet_digests,
    item_digest,
    parse_json,
    surface_digest,
    surface_items,
)
from independence import asked_about_listings
from listing_strategies import LISTING, NAME, NUMBER, VALUE

# One start of the other implementation answers for a whole batch.
BATCHES = settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ODD = st.fixed_dictionaries(
    {},
    optional={
        "tools": st.lists(st.dictionaries(NAME, VALUE, max_size=4) | VALUE, max_size=2),
        "resources": st.lists(
            st.fixed_dictionaries(
                {}, optional={"uri": VALUE, "annotations": st.dictionaries(NAME, VALUE), "size": NUMBER}
            ),
            max_size=2,
        ),
        "capabilities": st.fixed_dictionaries({}, optional={"extensions": VALUE, "tools": VALUE}),
        "extensions": VALUE,
        "instructions": VALUE,
        "contents": VALUE,
    },
)
WRAPPED = LISTING.map(lambda listing: {"jsonrpc": "2.0", "id": 1, "result": listing})


def digests(kind: str, item: Any) -> dict[str, Any]:
    is_object = isinstance(item, dict)
    found: dict[str, Any] = {"digest": item_digest(kind, item)}
    found["facets"] = facet_digests(item, kind) if is_object else {}
    return found | ({"contract": contract_digest(item)} if kind == "tool" else {})


def answer(text: bytes) -> dict[str, Any]:
    """What our implementation says of a listing, in the words of the other one."""
    try:
        listing, problems = parse_json(text)
    except JsonError:
        return {"class": "json"}
    if problems:
        return {"class": "json"}
    try:
        items = list(surface_items(listing))
        digest = surface_digest(listing)
    except JsonError as error:
        return {"class": "shape", "path": error.pointer}
    return {
        "digest": digest,
        "items": sorted([kind, key, item_digest(kind, item)] for kind, key, item in items),
        "canonical": canonical(listing).decode(),
        "parts": sorted(([kind, key, digests(kind, item)] for kind, key, item in items), key=repr),
    }


def in_order(found: dict[str, Any]) -> dict[str, Any]:
    return found | ({"parts": sorted(found["parts"], key=repr)} if "parts" in found else {})


@BATCHES
@given(st.lists(LISTING | ODD | WRAPPED, min_size=10, max_size=40), st.booleans())
def test_both_say_the_same_of_every_listing(listings: list[Any], ascii_only: bool) -> None:
    texts = [json.dumps(listing, ensure_ascii=ascii_only).encode() for listing in listings]
    assert list(map(in_order, asked_about_listings(texts))) == list(map(in_order, map(answer, texts)))


@BATCHES
@given(st.lists(st.tuples(LISTING, st.integers(0), st.binary(max_size=3)), min_size=10, max_size=40))
def test_both_refuse_the_same_damage(damaged: list[tuple[Any, int, bytes]]) -> None:
    """A few bytes anywhere in the text of a listing are replaced."""
    texts = []
    for listing, place, damage in damaged:
        text = json.dumps(listing, ensure_ascii=False).encode()
        at = place % len(text)
        changed = text[:at] + damage.replace(b"\n", b" ") + text[at + len(damage) :]
        texts.append(changed if changed.lstrip().startswith(b"{") else text)
    assert list(map(in_order, asked_about_listings(texts))) == list(map(in_order, map(answer, texts)))
