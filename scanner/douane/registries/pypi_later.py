"""Writing to the store while others wait for the network: answers first, keeping them second."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self


class Later:
    """Within a ``with`` block work is done by a thread of its own, outside of any at once.

    Leaving a block waits for what was begun and raises the first error it met. Thread-safe; blocks of
    several threads may overlap.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._blocks = 0
        self._under_way: list[Future[None]] = []

    def do(self, work: Callable[[], None]) -> None:
        """Do *work*, now or soon."""
        with self._lock:
            if self._pool:
                self._under_way.append(self._pool.submit(work))
                return
        work()

    def __enter__(self) -> Self:
        with self._lock:
            self._blocks += 1
            if self._pool is None:
                self._pool = ThreadPoolExecutor(1, thread_name_prefix="douane-keep")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._blocks -= 1
            pool = None if self._blocks else self._pool
            if pool:
                self._pool = None
            under_way, self._under_way = self._under_way, []
        if pool:
            pool.shutdown(wait=True)
        errors = [failure for future in under_way if (failure := future.exception())]
        if errors and kind is None:
            raise errors[0]
