"""The surface digest: one hash over everything a model connected to a server can read.

    item digest    = sha256("douane-item/1\\0" + kind + "\\0" + JCS(item))
    facet digest   = sha256("douane-facet/1\\0" + facet + "\\0" + JCS(value))
    surface digest = sha256("douane-surface/1\\0" + JCS([[kind, key, item digest], ...]))

The list of the surface digest is sorted by kind, key and item digest, by Unicode code point. No Unicode
normalisation is done: what the model sees is what is hashed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from douane_lockfiles.canonical import JsonError, canonical

Writer: TypeAlias = Callable[[object], bytes]
"""Writes a value in its canonical form. Raises JsonError where it has none."""

KINDS = ("tool", "prompt", "resource", "template", "instructions", "capability", "extension", "content")
"""The kinds of item a surface is made of."""

FACETS = ("name", "title", "description", "inputSchema", "outputSchema", "annotations", "icons", "_meta")
"""The fields of an item that have a digest of their own; the rest together are ``other``."""

_LISTS = {
    "tools": ("tool", "name"),
    "prompts": ("prompt", "name"),
    "resources": ("resource", "uri"),
    "resourceTemplates": ("template", "uriTemplate"),
}
_TABLES = {"capabilities": "capability", "extensions": "extension", "contents": "content"}
KIND_OF = {**{name: kind for name, (kind, _) in _LISTS.items()}, **_TABLES}
"""The kind of the items under each key of a listing."""
_ENVELOPE = frozenset({"jsonrpc", "id", "result"})


def item_digest(kind: str, item: object, write: Writer = canonical) -> str:
    """Return ``sha256:<hex>`` of one *item* of *kind* (one of KINDS).

    A resource is hashed without `size` and `annotations.lastModified`, which change with its content.
    Raises JsonError for what has no canonical form.
    """
    return _hashed("douane-item/1", kind, stable(kind, item), write)


def facet_digests(item: Mapping[str, Any], kind: str = "tool", write: Writer = canonical) -> dict[str, str]:
    """Return facet -> ``sha256:<hex>`` for the fields *item* has; unknown fields together as ``other``."""
    fields = stable(kind, item)
    parts = {facet: fields[facet] for facet in FACETS if facet in fields}
    rest = {key: value for key, value in fields.items() if key not in FACETS}
    parts |= {"other": rest} if rest else {}
    return {facet: _hashed("douane-facet/1", facet, value, write) for facet, value in parts.items()}


def contract_digest(item: Mapping[str, Any], write: Writer = canonical) -> str:
    """Return a digest of how a tool is called: its name and schemas, `required` in sorted order.

    Informative and only for grading: two tools with the same contract may still say different things.
    """
    keys = ("name", "inputSchema", "outputSchema")
    contract = {key: _with_sorted_required(item[key]) for key in keys if key in item}
    return _hashed("douane-contract/1", "tool", contract, write)


def surface_items(listing: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield ``(kind, key, item)`` for everything *listing* holds, resources without what is volatile.

    *listing* maps any of tools, prompts, resources, resourceTemplates (lists of objects), instructions
    (text), capabilities and extensions (name -> settings), contents (``ui://`` uri -> content); it may stand
    in a JSON-RPC response. All else is the envelope and no part of the surface (resultType, nextCursor,
    ttlMs, cacheScope, the _meta of the result, serverInfo, ...). Raises JsonError where a value has another
    shape.
    """
    if listing.keys() >= {"jsonrpc", "result"} and listing.keys() <= _ENVELOPE:
        listing = _table(listing, "result")
    for name, (kind, key) in _LISTS.items():
        for item in _list(listing, name):
            named = item.get(key)
            yield kind, named if isinstance(named, str) else "", stable(kind, item)
    instructions = listing.get("instructions")
    if instructions is not None:
        if not isinstance(instructions, str):
            raise JsonError("not text", "/instructions")
        yield "instructions", "", instructions
    for name, kind in _TABLES.items():
        table = _table(listing, name)
        for key, settings in table.items():
            if not (kind == "capability" and key == "extensions"):
                yield kind, key, settings
        if kind == "capability":
            yield from (("extension", key, value) for key, value in _table(table, "extensions", name).items())


def surface_digest(listing: Mapping[str, Any]) -> str:
    """Return ``sha256:<hex>`` of the whole definition set; `surface_items` says what *listing* holds."""
    return entries_digest((kind, key, item_digest(kind, item)) for kind, key, item in surface_items(listing))


def entries_digest(entries: Iterable[tuple[str, str, str]], write: Writer = canonical) -> str:
    """Return the surface digest of ``(kind, key, item digest)`` entries, in any order."""
    ordered = [list(entry) for entry in sorted(entries)]
    return f"sha256:{hashlib.sha256(b'douane-surface/1' + bytes(1) + write(ordered)).hexdigest()}"


def stable(kind: str, item: Any) -> Any:
    """Return *item* of *kind* without what changes from one listing to the next."""
    if kind != "resource" or not isinstance(item, Mapping):
        return item
    kept = {key: value for key, value in item.items() if key != "size"}
    annotations = kept.get("annotations")
    if isinstance(annotations, Mapping):
        lasting = {key: value for key, value in annotations.items() if key != "lastModified"}
        kept["annotations"] = lasting
        if not lasting:
            del kept["annotations"]
    return kept


def _hashed(domain: str, kind: str, value: object, write: Writer) -> str:
    try:
        head = f"{domain}\0{kind}\0".encode()
    except UnicodeEncodeError as error:
        raise JsonError("a lone surrogate has no canonical form", kind="lone-surrogate") from error
    return f"sha256:{hashlib.sha256(head + write(value)).hexdigest()}"


def _list(listing: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    items = listing.get(name)
    if items is None:
        return []
    if not isinstance(items, list | tuple):
        raise JsonError("not a list", f"/{name}")
    for number, item in enumerate(items):
        if not isinstance(item, Mapping):
            raise JsonError("not an object", f"/{name}/{number}")
    return list(items)


def _table(listing: Mapping[str, Any], name: str, parent: str = "") -> Mapping[str, Any]:
    table = listing.get(name)
    if table is None:
        return {}
    if not isinstance(table, Mapping):
        raise JsonError("not an object", f"/{parent}/{name}" if parent else f"/{name}")
    return table


def _with_sorted_required(schema: Any) -> Any:
    """Return *schema* with each `required` list of names sorted, wherever it stands."""
    if isinstance(schema, Mapping):
        return {key: _sorted_names(key, value) for key, value in schema.items()}
    if isinstance(schema, list | tuple):
        return [_with_sorted_required(item) for item in schema]
    return schema


def _sorted_names(key: str, value: Any) -> Any:
    if key == "required" and isinstance(value, list | tuple) and all(isinstance(name, str) for name in value):
        return sorted(value)
    return _with_sorted_required(value)
