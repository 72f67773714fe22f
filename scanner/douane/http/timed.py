"""Receiving within a total time, however slowly bytes drip in."""

from __future__ import annotations

import io
import socket
import time
from typing import Any


class Timing:
    """Until when (monotonic seconds) something is received; it may be put off meanwhile."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline


class TimedReader(io.RawIOBase):
    """Receives with whichever is sooner: the socket's own time-out or the deadline of *timing*."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, timing: Timing) -> None:
        super().__init__()
        self._raw = raw
        self._sock = sock
        self._timing = timing
        self._per_read = sock.gettimeout()

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Fill *buffer* with what comes next. Raises TimeoutError."""
        left = self._timing.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the exchange took too long")
        self._sock.settimeout(left if self._per_read is None else min(self._per_read, left))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        """Close what is received from."""
        self._raw.close()
        super().close()
