"""A file that another tool wrote, read strictly and told apart by its own keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from douane import named_files
from douane.errors import InputError
from douane.foreign import mcp_audit, mcpseal, toolpin
from douane.foreign.nouns import ForeignLock
from douane.text import excerpt
from douane_lockfiles import JsonError, parse_json

MOST_BYTES = 8 * 1024 * 1024
"""Bytes of a foreign lock."""

MOST_SERVERS = 1_000
"""Servers of a foreign lock."""

_Reader: TypeAlias = Callable[[Mapping[str, Any]], ForeignLock]
_READERS: tuple[tuple[Callable[[Mapping[str, Any]], bool], _Reader], ...] = (
    (toolpin.is_own, toolpin.read_own),
    (toolpin.is_neutral, toolpin.read_neutral),
    (mcp_audit.is_own, mcp_audit.read),
    (mcpseal.is_own, mcpseal.read),
)
_REMEDY = "locks of ToolPin (lockfileVersion 2, specVersion 1), mcp-audit (1) and mcpseal (1) are read"


def read(path: Path) -> ForeignLock:
    """Return the foreign lock in *path*.

    Raises InputError where it cannot be read, is larger than MOST_BYTES, is no JSON or JSON that two readers
    may read differently, is no lock that is known, or was edited as far as that can be told.
    """
    name = excerpt(str(path))
    data = named_files.content(path, MOST_BYTES, remedy="no lock is that large")
    try:
        document, problems = parse_json(data)
    except JsonError as error:
        raise InputError(f"{name} is no JSON: {excerpt(str(error))}") from error
    if problems:
        first = problems[0]
        raise InputError(f"{name}: {excerpt(first.detail)}, at {excerpt(first.pointer)}")
    if not isinstance(document, dict):
        raise InputError(f"{name} is no lock", remedy=_REMEDY)
    for is_own, reader in _READERS:
        if is_own(document):
            return _bounded(reader, document, name)
    raise InputError(f"{name} is no lock of another tool, or of a version that is not known", remedy=_REMEDY)


def _bounded(reader: _Reader, document: dict[str, Any], name: str) -> ForeignLock:
    try:
        lock = reader(document)
    except InputError as error:
        raise InputError(f"{name}: {error.message}", remedy=error.remedy) from error
    if not lock.servers:
        raise InputError(f"{name} names no server", remedy="there is nothing to take over")
    if len(lock.servers) > MOST_SERVERS:
        raise InputError(f"{name} names {len(lock.servers)} servers, more than {MOST_SERVERS}")
    return lock
