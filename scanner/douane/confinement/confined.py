"""A program that runs in confinement: asked through its pipes, watched from a thread, and ended for good."""

from __future__ import annotations

import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

from douane.confinement.nouns import Observed
from douane.confinement.pipes import EndedError, Pipes

if TYPE_CHECKING:
    from douane.confinement.watching import Watch


class Confined:
    """A running program. `send` and `receive` are not for several threads at once."""

    def __init__(self, pipes: Pipes, watch: Watch, until: float) -> None:
        self._pipes, self._watch, self._until = pipes, watch, until
        self._observed: Observed | None = None

    def send(self, data: bytes) -> None:
        """Write *data* to its standard input. Raises EndedError when it reads no more."""
        if self._observed is not None:
            raise EndedError("it was ended")
        self._pipes.send(data, self._until)

    def receive(self, seconds: float) -> bytes | None:
        """Return its next line without the end, None if none came within *seconds* or its whole time is over.

        Raises EndedError when its output has ended, or has had more than `Limits.output` bytes.
        """
        if self._observed is not None:
            raise EndedError("it was ended")
        left = self._until - time.monotonic()
        try:
            line = self._pipes.receive(max(0.0, min(seconds, left)))
        finally:
            if self._pipes.overrun:
                self._watch.exceed("output")
        if line is None and left <= seconds:
            self._watch.exceed("seconds")
        return line

    def close(self) -> Observed:
        """End everything it started, leave nothing behind, and return what was seen (again)."""
        if self._observed is None:
            self._observed = self._watch.finish(ended=self._pipes.ended)
            self._pipes.close()
        return self._observed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
