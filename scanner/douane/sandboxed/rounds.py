"""Which runs of a server tell whether what it lists depends on anything: two, and more where those differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations
from threading import Event
from typing import NamedTuple

from douane.sighting import Run
from douane.surface.comparing import differences


class Circumstances(NamedTuple):
    """Under which name a server is asked, and its date in seconds since the epoch (None: the host's)."""

    client: str
    date: float | None


Start = Callable[[Circumstances], Run]


def rounds(start: Start, today: Circumstances, other: Circumstances, stop: Event) -> tuple[Run, ...]:
    """Return the runs of one server: *today* and *other* at the same time, which is enough where they agree.

    Where they differ, one run each with only the name and only the date of *other* tells which of them is
    behind it; where that leaves a doubt, both first ones are repeated. *start* is called from two threads;
    *stop* is set when the wait for them is interrupted, and they are waited for.
    """
    runs = _both(start, (today, other), stop)
    if not (any(run.surface for run in runs) and _differ(*runs)):
        return runs
    if today.date != other.date:
        crossed = (Circumstances(other.client, today.date), Circumstances(today.client, other.date))
        runs += _both(start, crossed, stop)
    if today.date == other.date or not _is_told_apart(runs):
        runs += _both(start, (today, other), stop)
    return runs


def is_one(runs: Sequence[Run]) -> bool:
    """Whether all of *runs* list the same."""
    return not any(_differ(was, now) for was, now in combinations(runs, 2))


def _both(start: Start, circumstances: Sequence[Circumstances], stop: Event) -> tuple[Run, ...]:
    with ThreadPoolExecutor(2, thread_name_prefix="sandbox") as pool:
        waiting = [pool.submit(start, each) for each in circumstances]
        try:
            return tuple(each.result() for each in waiting)
        except BaseException:
            stop.set()
            raise


def _is_told_apart(runs: tuple[Run, ...]) -> bool:
    """Whether all that differs goes with the name alone, or with the date alone."""
    pairs = [(was, now) for was, now in combinations(runs, 2) if _differ(was, now)]
    by_name = any(was.date == now.date for was, now in pairs)
    by_date = any(was.client == now.client for was, now in pairs)
    return by_name != by_date


def _differ(was: Run, now: Run) -> bool:
    if was.surface is None or now.surface is None:
        return was.surface is not now.surface
    return bool(differences(was.surface, now.surface))
