"""Many pinned servers at once: on all processors, each document asked for once and each artifact read once.

Every process has its own connections, and all share the store: what one of them has asked for since the run
began, or looked at, the others find there. The result does not depend on who looked at what.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from douane import checking
from douane.api import Options, connected
from douane.drifting import Compared
from douane.journal import Journal
from douane.progress import Silent
from douane.services import Services
from douane.workers import helpers_here, spread

_WORTH_SPREADING = 8  # servers; below, starting a process costs more than it saves


def check(
    paths: Sequence[Path], options: Options, services: Services, journal: Journal | None = None
) -> list[Compared]:
    """Return what `checking.check` says of each lockfile, in the order of *paths*.

    *services* are those of *options*. With a transport of the caller's own all is done in this process. What
    *journal* knows is not looked at again, and it is told of everything else as soon as it is known.
    """
    alone = options.transport is not None or len(paths) < _WORTH_SPREADING
    progress = services.progress
    if len(paths) > 1:
        progress.stage("check", len(paths))
        services = replace(services, progress=Silent())
    elsewhere = replace(
        options, progress=Silent(), since=services.clock() if options.since is None else options.since
    )
    _here.use(services)
    found: dict[int, Compared] = {}
    for index, path in enumerate(paths if journal else ()):
        known = journal.known(path) if journal else None
        if known is not None:
            found[index] = known
            progress.advance()
    left = [index for index in range(len(paths)) if index not in found]
    jobs = [_Job(path=paths[index], options=elsewhere) for index in left]
    # One process more than there are processors: each of them waits for an index now and then.
    helpers = 0 if alone else helpers_here() + 1
    for number, compared in spread(_look, jobs, helpers=helpers, lost=_lost):
        found[left[number]] = journal.add(paths[left[number]], compared) if journal else compared
        progress.advance()
    return [found[index] for index in range(len(paths))]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    path: Path
    options: Options


class _Process:
    """The services of this process: handed in, or opened for its first job and kept until it ends."""

    def __init__(self) -> None:
        self._services: Services | None = None
        self._opened = ExitStack()

    def use(self, services: Services) -> None:
        self._services = services

    def services(self, options: Options) -> Services:
        if self._services is None:
            self._services = self._opened.enter_context(connected(options))
        return self._services


_here = _Process()


def _look(job: _Job) -> Compared:
    return checking.check(job.path, _here.services(job.options))


def _lost(job: _Job) -> Compared:
    why = "looking at it took more memory than it may, or broke the check"
    return Compared(path=str(job.path), server=str(job.path), problem=why, is_outage=True)
