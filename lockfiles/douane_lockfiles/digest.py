"""The surface digest: one hash over everything a model connected to a server can read.

    item digest    = sha256("douane-item/1\\0" + kind + "\\0" + JCS(item))
    facet digest   = sha256("douane-facet/1\\0" + facet + "\\0" + JCS(value))
    surface digest = sha256("douane-surface/1\\0" + JCS([[kind, key, item digest], ...]))

The list of the surface digest is sorted by kind, key and item digest, by Unicode code point. No Unicode
normalisation is done: what the model sees is what is hashed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from douane_lockfiles.canonical import JsonError, canonical

FACETS = ("name", "title", "description", "inputSchema", "outputSchema", "annotations", "icons", "_meta")
"""The fields of an item that have a digest of their own; the rest together are ``other``."""

_KEYS = {"tool": "name", "prompt": "name", "resource": "uri", "template": "uriTemplate"}
_LISTS = {"tools": "tool", "prompts": "prompt", "resources": "resource", "resourceTemplates": "template"}


def item_digest(kind: str, item: object) -> str:
    """Return ``sha256:<hex>`` of one *item* of *kind*.

    Kinds: tool, prompt, resource, template, instructions, capability, extension, content. A resource is
    hashed without `size` and `annotations.lastModified`, which change with its content. Raises JsonError.
    """
    return _hashed(b"douane-item/1\0", kind, _stable(item) if kind == "resource" else item)


def facet_digests(item: Mapping[str, Any]) -> dict[str, str]:
    """Return facet -> ``sha256:<hex>`` for the fields *item* has; unknown fields together as ``other``."""
    found = {facet: _facet(facet, item[facet]) for facet in FACETS if facet in item}
    rest = {key: value for key, value in item.items() if key not in FACETS}
    return found | ({"other": _facet("other", rest)} if rest else {})


def contract_digest(item: Mapping[str, Any]) -> str:
    """Return a digest of how a tool is called, regardless of its wording: informative, only for grading.

    It covers name and schemas without their annotations, `required` in sorted order.
    """
    contract = {key: _bare(item[key]) for key in ("inputSchema", "outputSchema") if key in item}
    return _hashed(b"douane-contract/1\0", "tool", contract)


def surface_items(listing: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield ``(kind, key, item)`` for everything *listing* holds.

    *listing* maps any of tools, prompts, resources, resourceTemplates (lists of objects), instructions
    (text), capabilities and extensions (name -> settings), contents (``ui://`` uri -> content). Envelopes
    (jsonrpc, id, resultType, nextCursor, ttlMs, cacheScope, _meta, serverInfo) are not part of the surface.
    Raises JsonError where a value has another shape.
    """
    for name, kind in _LISTS.items():
        items = listing.get(name) or []
        if not isinstance(items, Sequence) or isinstance(items, str):
            raise JsonError("not a list", f"/{name}")
        for number, item in enumerate(items):
            if not isinstance(item, Mapping):
                raise JsonError("not an object", f"/{name}/{number}")
            key = item.get(_KEYS[kind])
            yield kind, key if isinstance(key, str) else "", item
    if listing.get("instructions") is not None:
        yield "instructions", "", listing["instructions"]
    for name, kind in (("capabilities", "capability"), ("extensions", "extension"), ("contents", "content")):
        entries = listing.get(name) or {}
        if not isinstance(entries, Mapping):
            raise JsonError("not an object", f"/{name}")
        for key, settings in entries.items():
            if not (kind == "capability" and key == "extensions"):
                yield kind, key, settings
    nested = (listing.get("capabilities") or {}).get("extensions")
    if isinstance(nested, Mapping):
        yield from (("extension", key, settings) for key, settings in nested.items())


def surface_digest(listing: Mapping[str, Any]) -> str:
    """Return ``sha256:<hex>`` of the whole definition set; `surface_items` says what *listing* holds."""
    return entries_digest((kind, key, item_digest(kind, item)) for kind, key, item in surface_items(listing))


def entries_digest(entries: Iterator[tuple[str, str, str]] | Sequence[tuple[str, str, str]]) -> str:
    """Return the surface digest of ``(kind, key, item digest)`` entries, in any order."""
    ordered = [list(entry) for entry in sorted(entries)]
    return f"sha256:{hashlib.sha256(b'douane-surface/1' + bytes(1) + canonical(ordered)).hexdigest()}"


def _facet(facet: str, value: object) -> str:
    return _hashed(b"douane-facet/1\0", facet, value)


def _hashed(domain: bytes, kind: str, value: object) -> str:
    return f"sha256:{hashlib.sha256(domain + kind.encode() + bytes(1) + canonical(value)).hexdigest()}"


def _stable(item: object) -> object:
    if not isinstance(item, Mapping):
        return item
    kept = {key: value for key, value in item.items() if key != "size"}
    annotations = kept.get("annotations")
    if isinstance(annotations, Mapping) and "lastModified" in annotations:
        kept["annotations"] = {key: value for key, value in annotations.items() if key != "lastModified"}
    return kept


_WORDING = frozenset({"description", "title", "examples", "$comment"})


def _bare(schema: object, *, names: bool = False) -> object:
    """Return *schema* without its wording; below `properties` the keys are names, not keywords."""
    if isinstance(schema, Mapping):
        kept = {}
        for key, value in schema.items():
            if not names and key in _WORDING:
                continue
            is_required = key == "required" and not names and isinstance(value, Sequence)
            kept[key] = (
                sorted(map(str, value)) if is_required else _bare(value, names=_holds_names(key, names))
            )
        return kept
    if isinstance(schema, Sequence) and not isinstance(schema, str):
        return [_bare(item) for item in schema]
    return schema


def _holds_names(key: str, names: bool) -> bool:
    return not names and key in ("properties", "patternProperties", "$defs", "definitions")
