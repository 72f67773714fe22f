"""Messages as lines of bytes: the stdio transport, whoever holds the process."""

from __future__ import annotations

from typing import Protocol

from douane.listing.nouns import ClosedError


class Stream(Protocol):
    """The input and output of a process, as confinement gives them: bytes in, lines out, within bounds."""

    def send(self, data: bytes) -> None:
        """Write all of *data*."""

    def receive(self, seconds: float) -> bytes | None:
        """Return the next line, None if none was whole within *seconds*."""


class Lines:
    """A channel over a *stream*: one message a line (MCP, transports, stdio).

    *ended* is what the stream raises once its process has ended or may say no more.
    """

    def __init__(self, stream: Stream, *, ended: type[Exception]) -> None:
        self._stream = stream
        self._ended = ended

    def send(self, message: bytes) -> None:
        """Send *message* as a line. Raises ClosedError."""
        try:
            self._stream.send(message + b"\n")
        except self._ended as error:
            raise ClosedError(str(error)) from error

    def receive(self, seconds: float) -> bytes | None:
        """Return the next line, None if none came within *seconds*. Raises ClosedError."""
        try:
            return self._stream.receive(seconds)
        except self._ended as error:
            raise ClosedError(str(error)) from error
