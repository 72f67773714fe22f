"""What came in over HTTP and was not read yet: filled by threads, emptied by the one that asks."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from douane.errors import NetworkError
from douane.listing.nouns import ClosedError


class Inbox:
    """Messages and, at last, the error that ends them. Filling it is bounded by what is read at all."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[bytes | NetworkError] = queue.SimpleQueue()

    def put(self, message: bytes) -> None:
        """Add a message."""
        self._queue.put(message)

    def fail(self, error: NetworkError) -> None:
        """Add the end: nothing more will come."""
        self._queue.put(error)

    def take(self, seconds: float) -> bytes | None:
        """Return the next message, None if none comes within *seconds*. Raises ClosedError."""
        try:
            found = self._queue.get(timeout=max(0.0, seconds))
        except queue.Empty:
            return None
        if isinstance(found, NetworkError):
            raise ClosedError(str(found)) from found
        return found


def beside(work: Callable[[], None]) -> None:
    """Do *work* in a thread that keeps no process from ending."""
    threading.Thread(target=work, daemon=True).start()
