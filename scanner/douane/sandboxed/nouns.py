"""What listing in a sandbox needs, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from douane import confinement
from douane.model import Finding, Gap, Surface
from douane.sandboxed.once import Starter

MODES = ("auto", "sandbox", "static")
"""How a surface is obtained: sandbox where there is one, only so, or from source alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    """What starts a program in confinement, and whether that can be done here (else why not, in words)."""

    available: Callable[[], str | None] = confinement.available
    clock_available: Callable[[], str | None] = confinement.clock_available
    start: Starter = confinement.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What comes of it: `surface` is what the server lists, else what its source says.

    `gaps` are those of *surface* and of the sandbox, in place of those that reading the source left on the
    definitions.
    """

    surface: Surface
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
