"""A progress bar on stderr, shown only when the work takes longer than a moment."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE_SECONDS = 0.6


class Bar:
    """One line, redrawn in place and wiped at the end. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._name, self._total, self._done = "", 0, 0
        self._live: Progress | None = None
        # An index that says nothing makes no progress either: the bar appears all the same.
        self._timer = threading.Timer(_PATIENCE_SECONDS, self.advance, (0,))
        self._timer.daemon = True
        self._timer.start()

    def stage(self, name: str, total: int | None = None) -> None:
        """Begin stage *name* with *total* expected items."""
        with self._lock:
            self._name, self._total, self._done = name, total or 0, 0
            self._draw()

    def advance(self, count: int = 1) -> None:
        """Count *count* items as done."""
        with self._lock:
            self._done += count
            self._draw()

    def wipe(self) -> None:
        """Leave the line empty, for the report."""
        self._timer.cancel()
        with self._lock:
            if self._live:
                self._live.stop()
                self._live = None

    def _draw(self) -> None:
        if not self._name or time.monotonic() - self._started < _PATIENCE_SECONDS:
            return
        if self._live is None:
            self._live = _started_bar()
        task = self._live.task_ids[0]
        self._live.update(
            task,
            description=self._name,
            total=self._total or None,
            completed=min(self._done, self._total or self._done),
        )


def _started_bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn("{task.description:<8}", markup=False),
        BarColumn(30),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bar.add_task("", total=None)
    bar.start()
    return bar
