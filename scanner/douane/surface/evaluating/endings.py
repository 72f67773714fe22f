"""How a statement ends: what it returns, or where it jumps to."""

from __future__ import annotations

from dataclasses import dataclass

from douane.surface.evaluating.values import Value


@dataclass(slots=True, frozen=True)
class Return:
    """A function ended with a value."""

    value: Value


@dataclass(slots=True, frozen=True)
class Jump:
    """A loop (or switch) was left or continued, or, under a condition, may have been."""

    kind: str  # break | continue | threw | guard
    condition: str | None = None
    unusual: bool = False


Ending = Return | Jump | None
BREAK, CONTINUE, THREW = Jump("break"), Jump("continue"), Jump("threw")
