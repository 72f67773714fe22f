"""Locks that a command writes: whole, said on stderr, and kept in the history of their server."""

from __future__ import annotations

from pathlib import Path

import click

from douane import history, named_locks, pinning
from douane.api import Options
from douane.cli.output import complain
from douane.cli.vet import EXIT
from douane.cli.writable import check_lock, unwritten
from douane.errors import StoreError
from douane.grading import judged
from douane.history import Entry
from douane.model import Outcome, Report, Target
from douane.services import Services
from douane.text import excerpt, visible
from douane_lockfiles import Lock, LockError, diff, write


def check_place(target: Target, lockfiles: Path) -> None:
    """Raise DouaneError where the lock of *target* could not be written, if its name is known already."""
    asked = target.requirement
    if asked is not None:
        check_lock(pinning.path_of(lockfiles, asked.ecosystem.value, asked.name))


def written(
    report: Report, decision: pinning.Decision, options: Options, services: Services, *, despite: bool
) -> bool:
    """Write the lock of *report*, a blocked one only if *despite*; say so on stderr, return whether it is."""
    closure = report.examination.closure
    if pinning.is_unseen(report):
        complain(f"not pinned: nothing of {excerpt(report.name)} was seen")
        return False
    if closure is None:
        raise pinning.unpinnable(report)
    path = pinning.path_of(options.lockfiles, closure.server.ecosystem.value, report.name)
    before = named_locks.load(path) if path.is_file() else None
    if _is_stopped(report, despite=despite):
        complain(f"not pinned: {report.name} is blocked (--blocked pins it all the same)")
        kept(report, path, before, before, services)
        return False
    if before is not None:
        lock = pinning.repinned(before, report, path=str(path), now=services.clock(), changes=decision)
    else:
        lock = pinning.pin(report, decision, path=str(path), now=services.clock())
    put(lock, path)
    kept(report, path, before, lock, services)
    return True


def told(report: Report, decision: pinning.Decision, options: Options, *, despite: bool) -> Report:
    """Return what a person is shown of *report* as it is pinned: a first pin settles what it is asked for."""
    closure = report.examination.closure
    if closure is None or report.examination.prior is not None or _is_stopped(report, despite=despite):
        return report
    path = pinning.path_of(options.lockfiles, closure.server.ecosystem.value, report.name)
    return pinning.as_pinned(report, decision, path=str(path))


def _is_stopped(report: Report, *, despite: bool) -> bool:
    """Whether no lock of *report* is written: it is blocked, by more than that an older pin differs."""
    only_repin = set(report.verdict.because) == {"supply.repin"}  # pinning again is the remedy
    return report.verdict.outcome is Outcome.BLOCKED and not despite and not only_repin


def put(lock: Lock, path: Path) -> None:
    """Write *lock* to *path* whole, and say so on stderr. Raises DouaneError."""
    try:
        changed = write(lock, path)
    except (LockError, OSError) as error:
        raise unwritten(path, getattr(error, "strerror", None) or str(error)) from error
    click.echo(f"{'wrote' if changed else 'unchanged:'} {visible(str(path))}", err=True)


def kept(report: Report, path: Path, before: Lock | None, after: Lock | None, services: Services) -> None:
    """Keep in the history what a pin saw; *after* is the lock as it is now, None where there is none."""
    closure = report.examination.closure
    if closure is None:
        return
    drifts = diff(before, after, judge=judged) if before is not None and after is not None else ()
    wrote = after is not None and after is not before
    verdict = after.decision.verdict if after is not None and wrote else report.verdict.outcome.value
    entry = Entry(
        server=f"{closure.server.ecosystem}:{closure.server.name}",
        place=history.where(path),
        at=services.clock(),
        command="pin",
        exit_code=EXIT[Outcome(verdict)],
        pinned=after.version if after is not None else "",
        seen=closure.server.version,
        lock=after.digest if after is not None else "",
        verdict=verdict,
        wrote=wrote,
    )
    try:
        history.pinned(entry, drifts, services.store)
    except StoreError as error:
        complain(f"what was seen is not kept: {error}")
