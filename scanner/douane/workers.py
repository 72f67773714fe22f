"""Doing the same work on many things, on all processors.

Helper processes run Douane's own code on bytes handed to them; they start nothing and share nothing. The
calling process works along, so that little work is never slower for being spread.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

_MOST_HELPERS = 7


def helpers_here() -> int:
    """Return how many helper processes are worth starting on this machine."""
    return (
        min(
            len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
            _MOST_HELPERS + 1,
        )
        - 1
    )


def spread(
    work: Callable[[Job], Result], jobs: Sequence[Job], *, helpers: int
) -> Iterator[tuple[int, Result]]:
    """Yield ``(index, work(job))`` for every job, in any order.

    *work* is a module-level function; jobs and results can be pickled. Where no helper can be started, all is
    done here. An exception of *work* is raised.
    """
    if helpers < 1 or len(jobs) < 2:
        yield from ((index, work(job)) for index, job in enumerate(jobs))
        return
    with _pool(helpers) as pool:
        with _uninterrupted():
            futures = [pool.submit(work, job) for job in jobs]
        # Helpers take jobs from the front, this process takes them from the back until they meet.
        for index in range(len(jobs) - 1, -1, -1):
            if futures[index].cancel():
                yield index, work(jobs[index])
            else:
                yield index, _result(futures[index], work, jobs[index])


def _result(future: Future[Result], work: Callable[[Job], Result], job: Job) -> Result:
    """Return what the helper found; the work of a helper that died is done again here."""
    try:
        return future.result()
    except BrokenProcessPool:
        return work(job)


@contextlib.contextmanager
def _pool(helpers: int) -> Iterator[ProcessPoolExecutor]:
    context = multiprocessing.get_context("spawn")  # forking a process that has threads may deadlock
    pool = ProcessPoolExecutor(helpers, mp_context=context, initializer=_ignore_interrupts)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in list((pool._processes or {}).values()):
            process.terminate()
        raise
    pool.shutdown()


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start helpers with SIGINT blocked, so that Ctrl-C stops them through this process, without noise."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
