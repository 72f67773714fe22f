"""What another tool's lock says, in one shape for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from douane.model import Json


class Mark(StrEnum):
    """Whether what was seen agrees with another lock."""

    SAME = "same"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One thing that another lock says, and whether it holds; `why` is one escaped line."""

    mark: Mark
    what: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """SHA-256 digests (hex) of tools: of the object of `fields`, as canonical JSON.

    `each` has one for every tool by name; `whole` is one over the list of all tools, sorted by name. A field
    that a tool lacks is left out, or stands as `defaults` has it.
    """

    fields: tuple[str, ...]
    each: Mapping[str, str] = field(default_factory=dict)
    whole: str | None = None
    defaults: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """One server of another lock.

    `target` is what Douane is to look at, as a user would type it; None where the lock names nothing that can
    be looked at. `hashes` are those of the server's artifact (Subresource Integrity), `missing` says, a line
    each, what the lock does not tell or what cannot be taken over.
    """

    name: str
    target: str | None
    hashes: tuple[str, ...] = ()
    digests: tuple[Digests, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLock:
    """A lock of `tool`, in the order it names its servers."""

    tool: str
    servers: tuple[Pinned, ...]
