"""What a listing is asked through and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from douane.model import Gap, Json
from douane_lockfiles import Problem


class ClosedError(Exception):
    """The other side has ended, or may send no more."""


class Channel(Protocol):
    """A way to a server that carries one JSON-RPC message at a time, whatever the transport."""

    def send(self, message: bytes) -> None:
        """Send one message. Raises ClosedError."""

    def receive(self, seconds: float) -> bytes | None:
        """Return the next message, None if none came within *seconds*. Raises ClosedError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """What the asking side calls itself."""

    name: str = "douane"
    version: str = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All pages of all lists of a server, as raw JSON under the keys of `surface.recorded`.

    `problems` is what strict reading found (keys written twice, half characters), `protocol` the revision
    that was agreed on, `pages` how many answers were needed. `ended` tells in words why the server gave no
    listing at all, None if it gave one.
    """

    listing: Mapping[str, Json] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    protocol: str | None = None
    pages: int = 0
    ended: str | None = None
    gaps: tuple[Gap, ...] = ()
