"""`douane pin --update`: what is pinned, vetted again in the newest version that its source allows."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from douane import checking, named_locks, pinning, texts
from douane.api import Options
from douane.capabilities import located
from douane.checklist import wording
from douane.cli.naming import lock_of
from douane.cli.output import complain, worst
from douane.cli.rendering import DRIFT_FORMS, drifted
from douane.cli.vet import EXIT
from douane.cli.wanted import Wanted
from douane.cli.writable import check_lock
from douane.cli.writing import kept, put
from douane.drifting import Compared
from douane.errors import DouaneError, UsageError
from douane.grading import judged
from douane.lock_paths import locks_in
from douane.model import Outcome, Report
from douane.reviewing import reviewed
from douane.services import Services
from douane.text import excerpt
from douane_lockfiles import Lock, diff, dumps

_ONLY_DATED = frozenset({"decision-date-changed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What would become of the lock in `path`; `carried`: the policy says that this move needs no review."""

    path: Path
    stood: bytes
    old: Lock
    new: Lock
    report: Report
    compared: Compared
    carried: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Repinning:
    """Vets again, shows what would change, asks, writes. *despite*: blocked ones, too; *yes*: asks nobody."""

    options: Options
    services: Services
    decision: pinning.Decision
    wanted: Wanted
    despite: bool
    yes: bool

    def run(self, names: Sequence[str]) -> int:
        """Update what *names* name (locks, folders of them, ``npm:NAME``, names), and return the exit code.

        Raises UsageError for a name that is not pinned, and where somebody would have to be asked and cannot.
        """
        for look in self.wanted:
            if look.form not in DRIFT_FORMS:
                raise UsageError(
                    f"{look.form} tells of no change", remedy=f"write one of {', '.join(DRIFT_FORMS)}"
                )
        paths = list(dict.fromkeys(path for name in names for path in self._paths(name)))
        codes: list[int] = []
        moves = list(self._moves(paths, codes))
        if moves:
            shown = [move.compared for move in moves]
            policy = self.options.policy
            self.wanted.emit(lambda look: drifted(shown, look, "diff", policy))
        for move in moves:
            self._settle(move)
            codes.append(EXIT[Outcome(move.new.decision.verdict)])
        return worst(codes)

    def _paths(self, name: str) -> Iterable[Path]:
        if Path(name).is_dir():
            return locks_in((Path(name),))
        return (lock_of(name, self.options.lockfiles),)

    def _moves(self, paths: Sequence[Path], codes: list[int]) -> Iterator[Move]:
        for path in paths:
            try:
                yield self._move(path)
            except DouaneError as error:
                if len(paths) == 1:
                    raise
                complain(f"{excerpt(str(path))}: {error}")
                codes.append(error.exit_code)

    def _move(self, path: Path) -> Move:
        stood, old = path.read_bytes(), named_locks.load(path)
        check_lock(path)
        report, prior = checking.again(path, old, self.services)
        now = self.services.clock()
        new = pinning.repinned(old, report, path=str(path), now=now, changes=self.decision)
        drifts = located(diff(old, new, judge=judged), None)
        name = f"{new.server.ecosystem}:{new.name}"
        found = Compared(path=str(path), server=f"{new.name} {new.version}", drifts=drifts, name=name)
        texts.keep(report.examination.surface, self.services.store)
        return Move(
            path=path,
            stood=stood,
            old=old,
            new=new,
            report=report,
            compared=reviewed(found, old, new, dumps(new)),
            carried=prior.carried,
        )

    def _settle(self, move: Move) -> None:
        """Write the new lock where nothing is against it, and say on stderr what became of it."""
        decided = move.new.decision
        because = f" ({', '.join(decided.because)})" if decided.because else ""
        complain(f"{move.new.name} {move.new.version}: verdict {decided.verdict}{because}")
        if {each.kind for each in move.compared.drifts} <= _ONLY_DATED:
            complain(f"unchanged: nothing newer is allowed by {excerpt(move.old.server.source, 200)}")
            kept(move.report, move.path, move.old, move.old, self.services)
        elif decided.verdict == Outcome.BLOCKED and not self.despite:
            complain(f"not pinned: {move.report.name} is blocked (--blocked pins it all the same)")
            kept(move.report, move.path, move.old, move.old, self.services)
        elif self._is_approved(move):
            if move.path.read_bytes() != move.stood:
                raise DouaneError(
                    f"{excerpt(str(move.path))} was changed meanwhile", remedy="update it again"
                )
            put(move.new, move.path)
            kept(move.report, move.path, move.old, move.new, self.services)
        else:
            complain("not pinned: nothing was changed")
            kept(move.report, move.path, move.old, move.old, self.services)

    def _is_approved(self, move: Move) -> bool:
        if self.yes or move.carried:
            return True
        if not sys.stdin.isatty():
            raise UsageError(
                f"{excerpt(str(move.path))} was not written: nobody can be asked without a terminal",
                remedy="read what would change, then add --yes",
            )
        words = wording(self.wanted.first.language)
        return click.confirm(words["update-ask"].format(path=excerpt(str(move.path))), err=True)


def refreshed(options: Options) -> Options:
    """Return *options* for an update: indexes are asked again, and listed is as the lock says."""
    surface = "pinned" if options.surface == "auto" else options.surface
    return dataclasses.replace(options, refresh=True, surface=surface)
