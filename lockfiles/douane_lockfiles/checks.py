"""What must hold between the sections of a lockfile, beyond the shape of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from douane_lockfiles.canonical import JsonError, canonical
from douane_lockfiles.digest import Writer, contract_digest, entries_digest, facet_digests, item_digest
from douane_lockfiles.errors import LockError, LockTamperedError, shown
from douane_lockfiles.shapes import Recalled, purl_parts, purl_version

if TYPE_CHECKING:
    from douane_lockfiles.model import Lock
    from douane_lockfiles.sections import Item, Package

_NAMED_BY = {"tool": "name", "prompt": "name", "resource": "uri", "template": "uriTemplate"}


def check_consistent(lock: Lock) -> None:
    """Raise LockError where the sections contradict each other."""
    seen: set[str] = set()
    for number, package in enumerate(lock.packages):
        place = f"packages[{number}]"
        if package.path in seen:
            raise LockError(f"stands twice: {shown(package.path, 120)}", f"{place}.path")
        seen.add(package.path)
        if purl_version(package.purl) != package.version:
            raise LockError("is not the version of the package URL", f"{place}.version")
        _check_facets(package, place)
    server = lock.server
    root = next((package for package in lock.packages if package.path == server.path), None)
    if root is None:
        raise LockError("is none of the packages", "server.path")
    ecosystem, name, version = purl_parts(root.purl)
    for key, stated, pinned in (
        ("ecosystem", server.ecosystem, ecosystem),
        ("name", server.name, name),
        ("version", server.version, version),
    ):
        if stated != pinned:
            raise LockError(
                f"is not what the package at server.path is ({shown(pinned, 120)})", f"server.{key}"
            )
    _check_texts(lock)


def _check_facets(package: Package, place: str) -> None:
    seen: set[tuple[str, str]] = set()
    for number, facet in enumerate(package.facets):
        if (facet.kind, facet.facet) in seen:
            raise LockError("stands twice", f"{place}.facets[{number}]")
        seen.add((facet.kind, facet.facet))


def _check_texts(lock: Lock) -> None:
    in_lock = lock.surface.text == "lock"
    for number, item in enumerate(lock.surface.entries):
        if in_lock != ("definition" in item):
            why = (
                "is missing, yet surface.text says lock"
                if in_lock
                else "stands here, yet surface.text says store"
            )
            raise LockError(why, f"surface.items[{number}].definition")


def check_digests(lock: Lock, items: Sequence[Any] | None = None, write: Writer = canonical) -> None:
    """Raise LockTamperedError where a definition, an item or the surface does not hash to its digest.

    *items* are what those of the surface were read from, without which they are taken from the lock; one that
    is recalled was checked before. *write* writes what stands in them in the canonical form.
    """
    for number, item in enumerate(lock.surface.entries):
        stated = item if items is None else items[number]
        if "definition" in item and type(stated) is not Recalled:
            try:
                _check_item(item, stated["definition"], f"surface.items[{number}]", write)
            except JsonError as error:
                raise LockError(str(error), f"surface.items[{number}].definition") from error
    entries = [(item.kind, item.key, item.digest) for item in lock.surface.entries]
    try:
        digest = entries_digest(entries, write)
    except JsonError as error:
        raise LockError(str(error), "surface.items") from error
    if digest != lock.surface.digest:
        raise LockTamperedError("does not follow from the digests of the items", "surface.digest")


def _check_item(item: Item, definition: Any, place: str, write: Writer) -> None:
    if item_digest(item.kind, definition, write) != item.digest:
        raise LockTamperedError("does not hash to the digest beside it", f"{place}.definition")
    fields = definition if isinstance(definition, Mapping) else {}
    if facet_digests(fields, item.kind, write) != dict(item.facets):
        raise LockTamperedError("do not follow from the definition", f"{place}.facets")
    if item.contract is not None and contract_digest(fields, write) != item.contract:
        raise LockTamperedError("does not follow from the definition", f"{place}.contract")
    named = fields.get(_NAMED_BY.get(item.kind, ""))
    if item.kind in _NAMED_BY and item.key != (named if isinstance(named, str) else ""):
        raise LockTamperedError("is not what the definition is called", f"{place}.key")
