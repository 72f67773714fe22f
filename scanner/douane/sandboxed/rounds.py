"""Which runs of a server tell whether what it lists depends on anything: two, and more where those differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import combinations
from threading import Event
from typing import NamedTuple

from douane.confinement import Observed, together
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
    behind it; where that leaves a doubt, both first ones are repeated. One that is too late is run once more
    by itself. *start* is called from two threads; *stop* is set when the wait for them is interrupted, and
    they are waited for.
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
            runs = tuple(each.result() for each in waiting)
        except BaseException:
            stop.set()
            raise
    if not any(run.surface for run in runs):
        return runs
    return tuple(_in_time(start, each, run) for each, run in zip(circumstances, runs, strict=True))


def _in_time(start: Start, circumstances: Circumstances, run: Run) -> Run:
    """Return *run*, or where it was late another that is not: the machine was busy. What it did counts."""
    if not run.late:
        return run
    again = start(circumstances)
    return run if again.late else replace(again, observed=together(_untimed(run.observed), again.observed))


def _untimed(observed: Observed) -> Observed:
    return replace(observed, exceeded=tuple(name for name in observed.exceeded if name != "seconds"))


def _is_told_apart(runs: tuple[Run, ...]) -> bool:
    """Whether all that differs goes with the name alone, or with the date alone."""
    pairs = [(was, now) for was, now in combinations(runs, 2) if _differ(was, now)]
    by_name = any(was.date == now.date for was, now in pairs)
    by_date = any(was.client == now.client for was, now in pairs)
    return by_name != by_date


def _differ(was: Run, now: Run) -> bool:
    if was.surface is None or now.surface is None:
        return was.surface is not now.surface
    return bool(differences(was.surface, now.surface, untold=was.untold | now.untold))
