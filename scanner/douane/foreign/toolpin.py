"""The locks of ToolPin (``mcp-lock.json``): its own format 2 and its neutral draft (``mcp-lock/1``).

Shapes as documented in its repository: docs/site/reference/lockfile-schema.md, docs/spec/mcp-lockfile-v1.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from douane.errors import InputError
from douane.foreign.members import hex_digest, maybe_text, package_target, sri, table, text
from douane.foreign.nouns import Digests, ForeignLock, Pinned
from douane.model import Json
from douane.text import excerpt
from douane_lockfiles import canonical

NAME = "ToolPin"
_VERIFIED = "npm_integrity_verified"
_START = "the start command and the client it is for"
# Under which key format 2 keeps a digest of all tools, and of what.
_SURFACES: dict[str, tuple[tuple[str, ...], dict[str, Json]]] = {
    "toolSurfaceHash": (("name", "description", "inputSchema"), {}),
    "toolManifestHash": (("name", "description", "inputSchema"), {"description": "", "inputSchema": {}}),
    "toolDescriptionHash": (("name", "description"), {"description": ""}),
}


def is_own(document: Mapping[str, Any]) -> bool:
    """Whether *document* is format 2."""
    return document.get("lockfileVersion") == 2 and isinstance(document.get("servers"), dict)


def is_neutral(document: Mapping[str, Any]) -> bool:
    """Whether *document* is of the neutral format."""
    return document.get("specVersion") == 1 and isinstance(document.get("entries"), list)


def read_own(document: Mapping[str, Any]) -> ForeignLock:
    """Return format 2 as a lock. Raises InputError that names the place."""
    servers = document["servers"]
    return ForeignLock(tool=NAME, servers=tuple(_own(key, servers[key]) for key in servers))


def read_neutral(document: Mapping[str, Any]) -> ForeignLock:
    """Return the neutral format as a lock. Raises InputError that names the place."""
    entries = enumerate(document["entries"])
    return ForeignLock(
        tool=f"{NAME} (mcp-lock/1)",
        servers=tuple(_neutral(table(entry, f"entries[{number}]"), number) for number, entry in entries),
    )


def _own(key: str, value: Any) -> Pinned:
    place = f"servers.{key}"
    entry = table(value, place)
    target = table(entry.get("selectedTarget"), f"{place}.selectedTarget")
    named, missing = _target(target, maybe_text(target, "registryType"), f"{place}.selectedTarget")
    hashes = tuple(_verified(entry))
    digests = tuple(_surfaces(entry.get("capabilityManifest")))
    if not hashes:
        missing.append("no hash of the artifact that ToolPin verified itself")
    if not digests:
        missing.append("no digest of the tools")
    missing += [_START, "its own integrity, which is taken in a way of its own, is not checked"]
    return Pinned(
        name=text(entry, "name", place), target=named, hashes=hashes, digests=digests, missing=tuple(missing)
    )


def _verified(entry: Mapping[str, Any]) -> Iterator[str]:
    """The hashes ToolPin compared with the bytes; what a publisher declared is nobody's word."""
    trust = entry.get("trust")
    evidence = trust.get("evidence") if isinstance(trust, dict) else None
    for item in evidence if isinstance(evidence, list) else ():
        if isinstance(item, dict) and item.get("code") == _VERIFIED and item.get("verifiedByToolPin") is True:
            claim = maybe_text(item, "claim")
            yield from [claim] if claim else []


def _surfaces(manifest: Any) -> Iterator[Digests]:
    for key, (fields, defaults) in _SURFACES.items():
        stated = manifest.get(key) if isinstance(manifest, dict) else None
        digest = hex_digest(stated.get("value")) if isinstance(stated, dict) else None
        if digest:
            yield Digests(fields=fields, whole=digest, defaults=defaults)


def _neutral(entry: Mapping[str, Any], number: int) -> Pinned:
    place = f"entries[{number}]"
    _check(entry, place)
    target = table(entry.get("target"), f"{place}.target")
    named, missing = _target(target, maybe_text(target, "registryType"), f"{place}.target")
    artifact, surface = target.get("artifact"), entry.get("surface")
    stated = hex_digest(artifact.get("digest")) if isinstance(artifact, dict) else None
    digest = hex_digest(surface.get("hash")) if isinstance(surface, dict) else None
    fields = tuple(map(str, surface.get("coverage", ()))) if isinstance(surface, dict) else ()
    if stated is None:
        missing.append("no hash of the artifact")
    if digest is None:
        missing.append("no digest of the tools")
    return Pinned(
        name=text(entry, "name", place),
        target=named,
        hashes=(sri(stated),) if stated else (),
        digests=(Digests(fields=fields, whole=digest),) if digest else (),
        missing=(*missing, _START),
    )


def _check(entry: Mapping[str, Any], place: str) -> None:
    """Refuse an entry whose own integrity does not hold (mcp-lock/1, section 8.2)."""
    content = {key: value for key, value in entry.items() if key != "integrity"}
    if entry.get("integrity") != sri(hashlib.sha256(canonical(content)).hexdigest()):
        raise InputError(
            f"{place} was edited: its integrity does not hold", remedy="write the lock anew with its own tool"
        )


def _target(target: Mapping[str, Any], ecosystem: str | None, place: str) -> tuple[str | None, list[str]]:
    """Return what the lock points at as a target of ours, and why not where it is none."""
    if target.get("kind", target.get("type")) == "remote":
        return None, ["a server at an address: there is nothing to pin"]
    name, version = text(target, "identifier", place), maybe_text(target, "version")
    named = package_target(ecosystem or "", name, version)
    if named:
        return named, []
    kind = excerpt(ecosystem or "unknown", 40)
    return None, ["no version" if version is None else f"a package of kind {kind}, which Douane does not pin"]
