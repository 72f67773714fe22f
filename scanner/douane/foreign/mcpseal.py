"""The lock of mcpseal (``.mcp-lock.json``, version 1), as documented in its docs/build-bible.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from douane.foreign.members import command_target, hex_digest, table, text, texts
from douane.foreign.nouns import Digests, ForeignLock, Pinned

NAME = "mcpseal"
_FIELDS = ("name", "description", "inputSchema")
_MISSING = (
    "no package, no version: whatever the start command gives today is looked at",
    "no hash of the artifact",
)


def is_own(document: Mapping[str, Any]) -> bool:
    """Whether *document* is such a lock."""
    keys = {"generatedBy", "servers", "policy", "signature"}
    return document.get("version") == 1 and keys <= document.keys() and isinstance(document["servers"], dict)


def read(document: Mapping[str, Any]) -> ForeignLock:
    """Return *document* as a lock. Raises InputError that names the place."""
    servers = document["servers"]
    return ForeignLock(tool=NAME, servers=tuple(_server(name, servers[name]) for name in servers))


def _server(name: str, value: Any) -> Pinned:
    place = f"servers.{name}"
    entry = table(value, place)
    tools = table(entry.get("tools"), f"{place}.tools")
    each, missing = {}, list(_MISSING)
    for tool in tools:
        record = table(tools[tool], f"{place}.tools.{tool}")
        digest = hex_digest(record.get("hash"))
        if record.get("status") != "approved" or digest is None:
            missing.append(f"tool {tool}: not approved there")
        else:
            each[tool] = digest
    command = command_target(text(entry, "command", place), texts(entry.get("args")))
    return Pinned(
        name=name,
        target=command,
        digests=(Digests(fields=_FIELDS, each=each),) if each else (),
        missing=tuple(missing),
    )
