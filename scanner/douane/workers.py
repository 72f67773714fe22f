"""Doing the same work on many things, on all processors.

Helper processes run Douane's own code on what is handed to them: bytes, or where in the store they are. They
start nothing, share nothing, may use only so much memory, and end with the calling process, also when that is
killed. The calling process works along, so that little work is never slower for being spread.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextvars import ContextVar
from multiprocessing import resource_tracker
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

_SILENT = "ignore:resource_tracker"  # an option -W
_MOST_HELPERS = 7
_MOST_MEMORY = 3 * 2**30  # bytes of address space of one helper


def helpers_here() -> int:
    """Return how many helper processes are worth starting on this machine; a helper has none of its own."""
    if multiprocessing.parent_process() is not None:
        return 0
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)) - 1, _MOST_HELPERS)
    return min((os.cpu_count() or 1) - 1, _MOST_HELPERS)


def spread(
    work: Callable[[Job], Result], jobs: Sequence[Job], *, helpers: int, lost: Callable[[Job], Result]
) -> Iterator[tuple[int, Result]]:
    """Yield ``(index, work(job))`` for every job, in any order; the heaviest jobs come first in *jobs*.

    *work* is a module-level function; jobs and results can be pickled. A job whose helper dies twice gives
    ``lost(job)``. Without helpers all is done here. An exception of *work* is raised.
    """
    if helpers < 1 or len(jobs) < 2:
        yield from ((index, work(job)) for index, job in enumerate(jobs))
        return
    waiting = deque(range(len(jobs)))
    while waiting:
        running: dict[Future[Result], int] = {}
        try:
            with _pool(helpers) as pool:
                yield from _shared(pool, work, jobs, waiting, running, ahead=2 * helpers)
        except BrokenProcessPool:
            # One of these killed its helper; alone, each shows whether it was the one.
            for index in running.values():
                yield index, _alone(work, jobs[index], lost)


@contextlib.contextmanager
def time_limit(seconds: float, *, wall: float, again: float) -> Iterator[None]:
    """Raise TimeoutError in the body after *seconds* of processor time, or *wall* seconds on the clock.

    It is raised once more whenever another *again* of these seconds are over. The last resort behind all
    bounds that count steps: how busy the machine is with other things does not decide what is looked at. It
    works in the main thread of a process only.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def expire(number: int, _frame: object) -> None:
        most = f"{wall:g} s" if number == signal.SIGALRM else f"{seconds:g} s to compute"
        raise TimeoutError(f"it took more than {most}")

    timers = (
        (signal.ITIMER_PROF, signal.SIGPROF, seconds, again),
        (signal.ITIMER_REAL, signal.SIGALRM, wall, again * wall / seconds),
    )
    before = [signal.signal(number, expire) for _, number, _, _ in timers]
    try:
        for timer, _, first, each in timers:
            signal.setitimer(timer, first, each)
        yield
    finally:
        for timer, *_ in timers:
            signal.setitimer(timer, 0)
        for (_, number, _, _), handler in zip(timers, before, strict=True):
            signal.signal(number, handler)


def release_memory() -> None:
    """Give memory that nobody uses any more back to the machine: what refers to itself, and freed pieces.

    The allocator of glibc keeps what was freed between pieces in use; others have no `malloc_trim`.
    """
    import ctypes

    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def _shared(
    pool: ProcessPoolExecutor,
    work: Callable[[Job], Result],
    jobs: Sequence[Job],
    waiting: deque[int],
    running: dict[Future[Result], int],
    ahead: int,
) -> Iterator[tuple[int, Result]]:
    """Helpers take jobs from the front, this process takes them from the back, until they meet."""
    while waiting or running:
        while waiting and len(running) < ahead:
            with _uninterrupted():
                running[pool.submit(work, jobs[waiting[0]])] = waiting[0]
            waiting.popleft()
        if waiting:
            index = waiting.pop()
            yield index, work(jobs[index])
        else:
            wait(running, return_when=FIRST_COMPLETED)
        for future in [future for future in running if future.done()]:
            result = future.result()
            yield running.pop(future), result


def _alone(work: Callable[[Job], Result], job: Job, lost: Callable[[Job], Result]) -> Result:
    try:
        with _pool(1) as pool:
            with _uninterrupted():
                future = pool.submit(work, job)
            return future.result()
    except BrokenProcessPool:
        return lost(job)


@contextlib.contextmanager
def kept_helpers() -> Iterator[None]:
    """Within the body, keep helper processes from one `spread` to the next: starting one takes a second."""
    kept: list[ProcessPoolExecutor] = []
    token = _kept.set(kept)
    try:
        yield
    except BaseException:
        for pool in kept:
            _end(pool)
        raise
    finally:
        _kept.reset(token)
        for pool in kept:
            pool.shutdown()


_kept: ContextVar[list[ProcessPoolExecutor] | None] = ContextVar("kept", default=None)


@contextlib.contextmanager
def _pool(helpers: int) -> Iterator[ProcessPoolExecutor]:
    """Yield helpers: kept ones, else new ones. They do not outlive an exception of the body."""
    kept = _kept.get()
    pool = kept.pop() if kept else _new_pool(helpers)
    try:
        yield pool
    except BaseException:
        _end(pool)
        raise
    if kept is None:
        pool.shutdown()
    else:
        kept.append(pool)


def _new_pool(helpers: int) -> ProcessPoolExecutor:
    _start_tracker()
    context = multiprocessing.get_context("spawn")  # forking a process that has threads may deadlock
    return ProcessPoolExecutor(helpers, mp_context=context, initializer=_prepare)


def _start_tracker() -> None:
    """Start what cleans up where this process is killed, and have it warn nobody of what it finds."""
    if os.name != "posix":
        return  # there is none
    sys.warnoptions.append(_SILENT)
    try:
        resource_tracker.ensure_running()
    finally:
        sys.warnoptions.remove(_SILENT)


def _end(pool: ProcessPoolExecutor) -> None:
    """Stop *pool* at once, whatever its processes are doing, and leave nothing of it to be cleaned up."""
    processes = list((pool._processes or {}).values())
    for process in processes:
        process.terminate()
    pool.shutdown(cancel_futures=True)


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


def _prepare() -> None:
    """Leave Ctrl-C to the calling process and end with it; fail a greedy look with MemoryError.

    A caller that is killed can stop nobody, and its queues never end, for every helper holds both ends.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_caller, daemon=True, name="end-with-caller").start()
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        # The hard limit stays: what is started in a sandbox has limits of its own, and these are lower.
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, hard))


def _end_with_caller() -> None:
    """Wait until the calling process is gone, then end this one, whatever it is doing."""
    caller = multiprocessing.parent_process()
    if caller is not None:
        caller.join()
        os._exit(1)
