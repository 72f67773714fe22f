"""What listing in a sandbox needs, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from douane import confinement
from douane.confinement import Limits
from douane.model import Closure, FileTree, Finding, Gap, Launch, Surface, Target
from douane.sandboxed.once import Starter


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """What starts a program in confinement; `available` tells why that cannot be done here, None if it can.

    `clock_available` tells whether a program can be shown another date. Files are placed in a folder of
    their own below *folder* (None: see `rooms.room`), which is gone at the end.
    """

    available: Callable[[], str | None] = confinement.available
    clock_available: Callable[[], bool] = confinement.clock_available
    start: Starter = confinement.start
    limits: Limits = field(default_factory=Limits)
    folder: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """What is listed: a closure whose bytes are in the store, or by placement in `trees`, and how it starts.

    `read` is what its source says, with the gaps of that reading.
    """

    target: Target
    closure: Closure
    launch: Launch | None
    read: Surface
    trees: Mapping[str, FileTree] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What comes of it: `surface` is what the server lists, else what its source says.

    `findings` are about the listing and what the server did; `gaps` those of the listing, with those that
    reading the source left.
    """

    surface: Surface
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
