"""Watching a confined program from a thread of its own, which starts it and sees it to its end.

bubblewrap ends what it started when the *thread* that started it ends, so that thread must be this one.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Sequence

from douane.confinement.nouns import ConfinementError, Limits, Observed
from douane.text import excerpt

_TICK = 25  # milliseconds between two looks at what is used
_GRACE = 0.25  # seconds for a program whose output has ended to end as well
_MOST_STDERR = 1 << 18
_MOST_INFO = 1 << 12


class Watch:
    """One program under bubblewrap. `start`, then `finish` from the same asking thread."""

    def __init__(
        self, command: Sequence[str], handed: Sequence[int], streams: tuple[int, int], limits: Limits
    ) -> None:
        self._command, self._handed, self._streams, self._limits = command, handed, streams, limits
        self._exceeded: set[str] = set()
        self._stderr = bytearray()
        self._wake_read, self._wake = os.pipe2(os.O_CLOEXEC)
        self._started = threading.Event()
        self._failure: str | None = None
        self._first = 0
        self._exit_code: int | None = None
        self._thread = threading.Thread(target=self._run, name="confined", daemon=True)

    def start(self) -> None:
        """Start the program. Raises ConfinementError if it cannot be confined."""
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            raise ConfinementError(self._failure)

    def exceed(self, limit: str) -> None:
        """Take down that *limit* was met, and end the program."""
        self._exceeded.add(limit)
        os.write(self._wake, b"x")

    def finish(self, *, ended: bool) -> Observed:
        """End the program and return what was seen; if it *ended* its output, it may first end by itself."""
        if ended:
            self._thread.join(_GRACE)
        os.write(self._wake, b"x")
        self._thread.join()
        os.close(self._wake)
        os.close(self._wake_read)
        return Observed(
            exceeded=tuple(sorted(self._exceeded)),
            exit_code=self._exit_code,
            stderr=self._stderr.decode("utf-8", "replace"),
        )

    def _run(self) -> None:
        info, told = os.pipe2(os.O_CLOEXEC)
        errors, error_end = os.pipe2(os.O_CLOEXEC)
        try:
            process = subprocess.Popen(  # noqa: S603 - bubblewrap, with options made here
                [self._command[0], "--info-fd", str(told), *self._command[1:]],
                stdin=self._streams[0],
                stdout=self._streams[1],
                stderr=error_end,
                pass_fds=(told, *self._handed),
                env={},
                start_new_session=True,
            )
        except OSError as error:
            self._failure = f"bubblewrap cannot be started: {error.strerror}"
            self._started.set()
            return
        finally:
            for end in (told, error_end, *self._streams, *self._handed):
                os.close(end)
        self._first = _first(info)
        os.close(info)
        if not self._first:
            process.wait()
            self._drain(errors)
            self._failure = f"bubblewrap failed: {excerpt(self._stderr.decode('utf-8', 'replace'))}"
        self._started.set()
        if self._first:
            self._loop(process, errors)
            self._end(process)
            self._drain(errors)
        os.close(errors)

    def _loop(self, process: subprocess.Popen[bytes], errors: int) -> None:
        until = time.monotonic() + self._limits.seconds
        poll = select.poll()
        poll.register(self._wake_read, select.POLLIN)
        poll.register(errors, select.POLLIN)
        while process.poll() is None:
            if time.monotonic() > until:
                self._exceeded.add("seconds")
                return
            for descriptor, _ in poll.poll(_TICK):
                if descriptor == self._wake_read:
                    return
                if not self._note(errors):
                    poll.unregister(errors)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        ended = process.poll()
        if ended is None:
            os.kill(self._first, signal.SIGKILL)
            process.wait()
        else:
            self._exit_code = ended

    def _note(self, errors: int) -> bool:
        data = os.read(errors, 1 << 16)
        self._stderr += data[: _MOST_STDERR - len(self._stderr)]
        return bool(data)

    def _drain(self, errors: int) -> None:
        os.set_blocking(errors, False)
        try:
            while self._note(errors):
                pass
        except BlockingIOError:
            pass


def _first(info: int) -> int:
    """Return the process id of the first process inside, 0 if bubblewrap ended before it had one."""
    text = b""
    while len(text) < _MOST_INFO and (more := os.read(info, _MOST_INFO)):
        text += more
    return int(json.loads(text)["child-pid"]) if text else 0
