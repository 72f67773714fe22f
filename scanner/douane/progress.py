"""What the engine tells while it works; the command line decides whether anybody sees it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receives the stages of a run. All methods may be called from several threads."""

    def stage(self, name: str, total: int | None = None) -> None:
        """Begin stage *name* (``resolve``, ``fetch``, ``inspect``); *total* items are expected, if known."""

    def advance(self, count: int = 1) -> None:
        """*count* more items of the current stage are done."""


class Silent:
    """Shows nothing."""

    def stage(self, name: str, total: int | None = None) -> None:
        """Ignore the stage."""

    def advance(self, count: int = 1) -> None:
        """Ignore the count."""
