"""The lock of mcp-audit (``mcp-lock.json``, lock version 1), as documented in its docs/lock.md."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from douane.errors import InputError
from douane.foreign.members import command_target, hex_digest, maybe_text, package_target, sri, table, texts
from douane.foreign.nouns import Digests, ForeignLock, Pinned
from douane_lockfiles import canonical

NAME = "mcp-audit"
_FIELDS = ("name", "title", "description", "inputSchema", "outputSchema", "annotations")
_CHECKED = ("lock_version", "generated_by", "servers")


def is_own(document: Mapping[str, Any]) -> bool:
    """Whether *document* is such a lock."""
    return document.get("lock_version") == 1 and isinstance(document.get("servers"), dict)


def read(document: Mapping[str, Any]) -> ForeignLock:
    """Return *document* as a lock. Raises InputError that names the place, or says that it was edited."""
    _check(document, "checksum", {key: document[key] for key in _CHECKED if key in document})
    tools = document.get("tools")
    known: Mapping[str, Any] = {}
    if isinstance(tools, dict) and tools.get("_producer") == NAME:
        _check(tools, "_checksum", {key: value for key, value in tools.items() if key != "_checksum"})
        known = table(tools.get("servers"), "tools.servers")
    servers = document["servers"]
    return ForeignLock(
        tool=NAME, servers=tuple(_server(key, servers[key], known.get(key)) for key in servers)
    )


def _check(section: Mapping[str, Any], key: str, content: Mapping[str, Any]) -> None:
    stated = hex_digest(section.get(key))
    if stated != hashlib.sha256(canonical(content)).hexdigest():
        raise InputError(
            f"the lock was edited: its {key} does not hold", remedy="write the lock anew with its own tool"
        )


def _server(key: str, value: Any, tools: Any) -> Pinned:
    place = f"servers.{key}"
    entry = table(value, place)
    identity = table(entry.get("identity"), f"{place}.identity")
    missing: list[str] = []
    package = entry.get("package")
    target, integrity = None, None
    if isinstance(package, dict):
        name, version = maybe_text(package, "name") or "", maybe_text(package, "resolved_version")
        target = package_target(maybe_text(package, "ecosystem") or "", name, version)
        integrity = hex_digest(package.get("integrity"))
        missing.append("the start command: the exact version is pinned instead")
    command = maybe_text(identity, "command")
    if target is None and command:
        target = command_target(command, texts(identity.get("args")))
        missing.append("the version: whatever the start command gives today is looked at")
    if target is None:
        missing.append("a server at an address: there is nothing to pin")
    if integrity is None:
        missing.append("no hash of the artifact")
    each = _digests(tools, f"tools.servers.{key}")
    if not each:
        missing.append("no digests of the tools")
    return Pinned(
        name=key,
        target=target,
        hashes=(sri(integrity),) if integrity else (),
        digests=(Digests(fields=_FIELDS, each=each),) if each else (),
        missing=tuple(missing),
    )


def _digests(record: Any, place: str) -> dict[str, str]:
    """The digest of the whole definition of each tool; the second one, of all but the words, says no more."""
    if record is None:
        return {}
    tools = table(table(record, place).get("tools"), f"{place}.tools")
    found = {
        name: hex_digest(table(tools[name], f"{place}.tools.{name}").get("definition")) for name in tools
    }
    return {name: digest for name, digest in found.items() if digest}
