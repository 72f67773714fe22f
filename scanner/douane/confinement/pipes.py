"""Talking to a program through its standard input and output, under bounds."""

from __future__ import annotations

import os
import select
import time

_CHUNK = 1 << 16


class EndedError(Exception):
    """The program has ended, closed its output, or met a limit of its output."""


class Pipes:
    """The two ends that the asking side holds: bytes in, lines out. Not for several threads at once."""

    def __init__(self, stdin: int, stdout: int, most: int) -> None:
        self._stdin, self._stdout, self._most = stdin, stdout, most
        self._held = bytearray()
        self._searched = 0
        self._read = 0
        self.ended = False
        self.overrun = False
        os.set_blocking(stdin, False)
        os.set_blocking(stdout, False)

    def send(self, data: bytes, until: float) -> None:
        """Write all of *data* before the monotonic time *until*. Raises EndedError."""
        view = memoryview(data)
        while view:
            left = until - time.monotonic()
            if left <= 0 or not _ready(self._stdin, select.POLLOUT, left):
                raise EndedError("it does not read its input")
            try:
                view = view[os.write(self._stdin, view[:_CHUNK]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise EndedError("it has closed its input") from error

    def receive(self, seconds: float) -> bytes | None:
        """Return the next line without its end, None if none is whole within *seconds*.

        Raises EndedError once the output is at its end or has had more bytes than it may; a last line
        without an end is handed out before that.
        """
        until = time.monotonic() + seconds
        while True:
            line = self._line()
            if line is not None:
                return line
            if self.ended:
                raise EndedError("it has ended" if not self.overrun else "it wrote more than it may")
            left = until - time.monotonic()
            if not _ready(self._stdout, select.POLLIN, max(0.0, left)):
                return None
            self._more()

    def close(self) -> None:
        """Close both ends."""
        os.close(self._stdin)
        os.close(self._stdout)

    def _line(self) -> bytes | None:
        end = self._held.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._held)
            if not self.ended or not self._held or self.overrun:
                return None
            end = len(self._held)
        line = bytes(self._held[:end])
        del self._held[: end + 1]
        self._searched = 0
        return line

    def _more(self) -> None:
        try:
            data = os.read(self._stdout, _CHUNK)
        except BlockingIOError:
            return
        self._read += len(data)
        self.overrun = self._read > self._most
        self.ended = not data or self.overrun
        self._held += data


def _ready(descriptor: int, event: int, seconds: float) -> bool:
    poll = select.poll()
    poll.register(descriptor, event)
    return bool(poll.poll(seconds * 1000))
