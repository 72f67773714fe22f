"""stdin, stdout and stderr as somebody left them: closed, full, without a reader, of another encoding.

None of that may change what a command finds. What nobody reads goes nowhere; what stdout does not take
is told by `lost`. Text is UTF-8 whatever the locale says, as it is in files.
"""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Stream(io.FileIO):
    """A standard stream whose writing never fails; `failure` is why something of it was lost.

    A reader that has seen enough loses nothing.
    """

    failure: OSError | None = None

    def write(self, data: ReadableBuffer) -> int:
        """Write *data*, or from the first error on nothing, as if all of it were written."""
        try:
            return super().write(data)
        except OSError as error:
            if not isinstance(error, BrokenPipeError):
                self.failure = error
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)
            return memoryview(data).nbytes


def open_streams() -> None:
    """Put all three in place.

    A descriptor that was closed gets the null device, so that no file that is opened later takes its place.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            nowhere = os.open(os.devnull, os.O_RDWR)  # the lowest that is free: this very one
            if nowhere != descriptor:
                os.dup2(nowhere, descriptor)
                os.close(nowhere)
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    sys.stdout, sys.stderr = _text(1), _text(2)


def lost() -> str | None:
    """Return why something that stdout was given is lost, None where nothing is; it is told once."""
    raw = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    if not isinstance(raw, Stream) or raw.failure is None:
        return None
    failure, raw.failure = raw.failure, None
    return failure.strerror


def _text(descriptor: int) -> io.TextIOWrapper:
    stream = Stream(descriptor, "w", closefd=False)
    return io.TextIOWrapper(
        io.BufferedWriter(stream),
        encoding="utf-8",
        errors="backslashreplace",
        line_buffering=descriptor == 2 or stream.isatty(),
    )
