"""Watching a confined program from a thread of its own, which starts it and sees it to its end.

bubblewrap ends what it started when the *thread* that started it ends, so that thread must be this one.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from douane.confinement.inside import Inside
from douane.confinement.nouns import ConfinementError, Limits, Observed, Program
from douane.confinement.seen import Seen
from douane.text import excerpt

_TICK = 0.025  # seconds between two looks at what is used
_GRACE = 0.25  # seconds for a program whose output has ended to end as well
_ENDING = 5.0  # seconds for the first process inside to end, and for bubblewrap after it
_MOST_STDERR = 1 << 18
_MOST_INFO = 1 << 12
_CREDENTIALS = struct.Struct("=3i")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """How bubblewrap is started: words, descriptors handed over, and `orders`, the other end of `control`."""

    words: Sequence[str]
    handed: Sequence[int]
    control: socket.socket
    orders: socket.socket


class Watch:
    """One program under bubblewrap. `start`, then `finish` from the same asking thread."""

    def __init__(self, command: Command, program: Program, limits: Limits, architecture: str) -> None:
        self._command, self._program, self._limits = command, program, limits
        self._architecture = architecture
        self._seen = Seen()
        self._stderr = bytearray()
        self._wake_read, self._wake = os.pipe2(os.O_CLOEXEC)
        self._started = threading.Event()
        self._failure: str | None = None
        self._exit_code: int | None = None
        self._until = 0.0
        self._thread = threading.Thread(target=self._run, name="confined", daemon=True)

    def start(self) -> float:
        """Start the program; return the monotonic time at which it is ended.

        Raises ConfinementError if it cannot be confined.
        """
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise ConfinementError(self._failure)
        return self._until

    def exceed(self, limit: str) -> None:
        """Take down that *limit* was met, and end the program."""
        self._seen.exceed(limit)
        os.write(self._wake, b"x")

    def finish(self, *, ended: bool) -> Observed:
        """End the program and return what was seen; if it *ended* its output, it may first end by itself."""
        if ended:
            self._thread.join(_GRACE)
        os.write(self._wake, b"x")
        self._thread.join()
        os.close(self._wake)
        os.close(self._wake_read)
        text = self._stderr.decode("utf-8", "replace")
        return self._seen.observed(exit_code=self._exit_code, stderr=text)

    def _run(self) -> None:
        errors, error_end = os.pipe2(os.O_CLOEXEC)
        self._until = time.monotonic() + self._limits.seconds
        try:
            with self._command.control:
                process, first = self._begin(error_end)
                self._see_to_its_end(process, first, errors)
        except Exception as error:  # noqa: BLE001 - told by whoever asks, and never clean
            if self._started.is_set():
                self._seen.gap("the program", f"watching it failed: {error!r}")
            else:
                self._failure = f"bubblewrap cannot be used: {error!r}"
        finally:
            os.close(errors)
            self._started.set()

    def _begin(self, error_end: int) -> tuple[subprocess.Popen[bytes], int]:
        """Start bubblewrap; return it and a descriptor of the first process inside, -1 if there is none."""
        command = self._command
        info, told = os.pipe2(os.O_CLOEXEC)
        try:
            process = subprocess.Popen(  # noqa: S603 - bubblewrap, with options made here
                [command.words[0], "--info-fd", str(told), *command.words[1:]],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=error_end,
                pass_fds=(told, command.orders.fileno(), *command.handed),
                env={},
                start_new_session=True,
            )
        finally:
            command.orders.close()
            for end in (told, error_end, *command.handed):
                os.close(end)
        return process, _first(info)

    def _see_to_its_end(self, process: subprocess.Popen[bytes], first: int, errors: int) -> None:
        inside = None
        try:
            inside = self._arrive() if first >= 0 else None
            if inside is not None:
                self._started.set()
                self._loop(process, inside, errors)
        finally:
            self._end(process, first)
            self._drain(errors)
            if inside is None:
                said = excerpt(self._stderr.decode("utf-8", "replace"))
                reason = self._failure or said or "it ended at once"
                self._failure = f"bubblewrap cannot confine the program: {reason}"
            else:
                inside.look()
                inside.close()

    def _arrive(self) -> Inside | None:
        """Wait for the launcher inside and let it go on; return None if it never came."""
        control = self._command.control
        control.settimeout(self._limits.seconds)
        data, ancillary, _, _ = control.recvmsg(64, socket.CMSG_SPACE(_CREDENTIALS.size))
        if not data or not ancillary:
            return None
        listener, datagrams = (int(number) for number in data.split())
        inside = Inside(_CREDENTIALS.unpack(ancillary[0][2])[0], self._limits, self._seen)
        self._failure = inside.prepare((listener, datagrams), self._program, self._architecture)
        if self._failure is not None:
            inside.close()
            return None
        control.send(b"x")
        return inside

    def _loop(self, process: subprocess.Popen[bytes], inside: Inside, errors: int) -> None:
        ended = os.pidfd_open(process.pid)
        waiting = {self._wake_read: "end", ended: "end", errors: "stderr", **inside.descriptors()}
        poll = select.poll()
        for descriptor in waiting:
            poll.register(descriptor, select.POLLIN)
        look = 0.0
        try:
            while True:
                for descriptor, event in poll.poll(_TICK * 1000):
                    what = waiting[descriptor]
                    if what == "end":
                        return
                    more = event & select.POLLIN and (
                        self._note(errors) if what == "stderr" else inside.attend(what)
                    )
                    if not more:
                        poll.unregister(descriptor)
                now = time.monotonic()
                if now >= look:
                    look = now + _TICK
                    met = "seconds" if now > self._until else inside.usage().exceeded(self._limits)
                    if met is not None:
                        self._seen.exceed(met)
                    if self._seen.has_exceeded:
                        return
        finally:
            os.close(ended)

    def _end(self, process: subprocess.Popen[bytes], first: int) -> None:
        """End all processes inside; the kernel ends them with the first one, and that one after them."""
        self._exit_code = process.poll()
        if first >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(first, signal.SIGKILL)
            ended = select.poll()
            ended.register(first, select.POLLIN)
            ended.poll(_ENDING * 1000)
            os.close(first)
        elif self._exit_code is None:
            process.kill()
        try:
            process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _note(self, errors: int) -> bool:
        data = os.read(errors, 1 << 16)
        self._stderr += data[: _MOST_STDERR - len(self._stderr)]
        return bool(data)

    def _drain(self, errors: int) -> None:
        os.set_blocking(errors, False)
        with contextlib.suppress(BlockingIOError):
            while self._note(errors):
                pass


def _first(info: int) -> int:
    """Return a descriptor of the first process inside, -1 if bubblewrap ended before it had one."""
    text = b""
    try:
        while len(text) < _MOST_INFO and (more := os.read(info, _MOST_INFO)):
            text += more
    finally:
        os.close(info)
    try:
        return os.pidfd_open(json.loads(text)["child-pid"]) if text else -1
    except ProcessLookupError:
        return -1  # it ended meanwhile, as where a folder is missing
