"""What a listing is asked through and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from douane.model import Gap, Json
from douane_lockfiles import Problem


class ClosedError(Exception):
    """The other side has ended, or may send no more. `final` tells whether another try would end likewise."""

    def __init__(self, why: str = "", *, final: bool = False) -> None:
        super().__init__(why)
        self.final = final


class Channel(Protocol):
    """A way to a server that carries one JSON-RPC message at a time, whatever the transport."""

    def send(self, message: bytes) -> None:
        """Send one message. Raises ClosedError."""

    def receive(self, seconds: float) -> bytes | None:
        """Return the next message, None if none came within *seconds*. Raises ClosedError."""


# All that hosts offer, since some servers show more tools to a host that offers more: asked for roots, the
# user has none; asked for a sample or an answer, the user declines.
_OFFERED: Mapping[str, Json] = MappingProxyType(
    {
        "roots": {},
        "sampling": {},
        "elicitation": {},
        "extensions": {"io.modelcontextprotocol/ui": {"mimeTypes": ["text/html;profile=mcp-app"]}},
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """What the asking side calls itself, and the capabilities it claims."""

    name: str = "douane"
    version: str = "1"
    capabilities: Mapping[str, Json] = field(default_factory=lambda: _OFFERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All pages of all lists of a server, as raw JSON under the keys of `surface.recorded`.

    `problems` is what strict reading found (keys written twice, half characters), `protocol` the revision
    that was agreed on, `pages` how many answers were needed. `ended` tells in words why the server gave no
    listing at all, None if it gave one; then `again` tells whether a fresh process may answer when it is not
    asked `server/discover` first (`list_definitions(..., modern=False)`). `cut` names the keys under which
    something is missing because the server ended, or was too late: nobody knows what it would have said.
    """

    listing: Mapping[str, Json] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    protocol: str | None = None
    pages: int = 0
    ended: str | None = None
    again: bool = False
    gaps: tuple[Gap, ...] = ()
    cut: frozenset[str] = frozenset()
