"""Doing the same work on many things in copies of this process, which know all that it knows by then.

Nothing has to be started or imported anew in a copy, so that work of a tenth of a second is worth sharing. It
is for a process without other threads, and for work that leaves nothing behind; everything else is for
`workers`.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Work = Callable[[Sequence[Job]], list[Result]]

_MOST_COPIES = 7


def copies_here() -> int:
    """Return how many copies of this process are worth making on this machine."""
    if not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 0
    return min(len(os.sched_getaffinity(0)) - 1, _MOST_COPIES)


def shared(work: Work[Job, Result], jobs: Sequence[Job], *, copies: int) -> list[Result]:
    """Return what *work* makes of *jobs*, one result each and in their order; each process takes a share.

    The share of a copy that dies, or in which *work* raises, is done here, where the exception is raised.
    """
    if copies < 1 or len(jobs) <= copies:
        return work(jobs)
    shares = [jobs[number :: copies + 1] for number in range(copies + 1)]
    with contextlib.ExitStack() as running:
        others = [running.enter_context(_copy(work, share)) for share in shares[1:]]
        done = [work(shares[0])]
        for share, pipe in zip(shares[1:], others, strict=True):
            done.append(_told(pipe) or work(share))
    found: list[Result] = [done[0][0]] * len(jobs)
    for number, results in enumerate(done):
        found[number :: copies + 1] = results
    return found


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Do not look for circles in memory within the body, which reads much and drops little."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextlib.contextmanager
def _copy(work: Work[Job, Result], share: Sequence[Job]) -> Iterator[int]:
    """Start a copy that does *share*, and yield the pipe that it tells the results through, pickled."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        _work_and_end(work, share, reading, writing)
    os.close(writing)
    try:
        yield reading
    finally:
        os.close(reading)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _work_and_end(work: Work[Job, Result], share: Sequence[Job], reading: int, writing: int) -> None:
    """Do *share* in this copy, tell the results, and end it: nothing that was opened before is touched."""
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(work(share), pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def _told(pipe: int) -> list[Result] | None:
    """Return what stands in *pipe*, which this program itself wrote; None where it broke off."""
    with os.fdopen(pipe, "rb", closefd=False) as reading:
        data = reading.read()
    try:
        results: list[Result] = pickle.loads(data)  # noqa: S301 - of a copy of this process
    except (EOFError, pickle.UnpicklingError):
        return None
    return results
