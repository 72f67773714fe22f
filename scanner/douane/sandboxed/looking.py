"""A server listed in a sandbox: its files placed, ways to start it tried, runs compared, rules asked."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from threading import Event

import douane_signatures
from douane.confinement import together
from douane.detectors import every
from douane.errors import ArchiveError, DouaneError
from douane.fetching import open_artifact
from douane.inspection import read_definitions
from douane.materialised import Placed, Startable, further, materialise, startables
from douane.model import FileTree, Finding, Gap
from douane.rules import run
from douane.sandboxed import kept
from douane.sandboxed.merging import explained, merged
from douane.sandboxed.nouns import Listed, Sandbox, Server
from douane.sandboxed.once import Once
from douane.sandboxed.rooms import room
from douane.sandboxed.rounds import Circumstances, is_one, rounds
from douane.sandboxed.standing import standing
from douane.sighting import Run, Sighting
from douane.store import Store
from douane.text import visible

LATER = 364 * 86_400.0
"""How much later, in seconds, the clock of the second run stands: the same day of the week, a year ahead."""
MOST_SECONDS = 90.0
"""After so long no further way to start a server is tried."""
MOST_WAYS = 8
"""So many ways to start a server are tried at most."""
OWN_NAME = "douane"
_MOST_REASONS = 3  # told of why nothing was listed
_ROW = "supply.tools"
_OTHER: str = douane_signatures.table("sandbox/behaviour.toml")["client"]


def listed(
    server: Server, sandbox: Sandbox, store: Store, *, now: float, is_asked: bool, fresh: bool = False
) -> Listed:
    """Return what *server* lists in *sandbox* and what it did meanwhile, beside what its source says.

    *now* is the date of the first run (seconds since the epoch). Where nothing can be listed, the surface is
    the one of the source and a gap says why: it leaves `supply.tools` unknown if the sandbox *is_asked* for,
    or if the source does not tell everything either. What was listed some days ago counts, unless *fresh*.
    """
    why = sandbox.available()
    if why is not None:
        return _unlisted(server, f"not confirmed in a sandbox: {why}", is_asked=is_asked)
    key = kept.key_of(server.closure, server.launch, dated=sandbox.clock_available())
    known = None if key is None or fresh else kept.recall(store, key, now=now)
    gaps: tuple[Gap, ...] = ()
    if known is None:
        known, gaps = _seen(server, sandbox, store, now)
        is_whole = all(each.is_whole for each in known.runs)
        if key is not None and not gaps and is_whole and any(each.surface for each in known.runs):
            kept.keep(store, key, known, now=now)
    return _judged(server, store, known, gaps, is_asked=is_asked)


def _seen(server: Server, sandbox: Sandbox, store: Store, now: float) -> tuple[kept.Kept, tuple[Gap, ...]]:
    """Return the runs of *server*, with what kept it from being started as it should."""
    with room(server.closure, sandbox.folder) as folder:
        try:
            placed = materialise(server.closure, store, server.trees, folder / "placed")
            attempts = startables(server.target, server.closure, server.launch, placed)
        except (DouaneError, OSError) as error:
            return kept.Kept(runs=()), (Gap(what="its files", why=str(error), rows=(_ROW,)),)
        tried = _Trying(sandbox, now, placed).tried(attempts.startables)
        return tried, (*placed.gaps, *attempts.gaps)


@dataclass(frozen=True, slots=True)
class _Trying:
    """Tries ways to start a server until one lists something."""

    sandbox: Sandbox
    now: float
    placed: Placed

    def tried(self, ways: tuple[Startable, ...]) -> kept.Kept:
        """Return the runs of the first way that lists anything, else of the first; all deeds count."""
        date = self.now if self.sandbox.clock_available() else None
        today = Circumstances(OWN_NAME, date)
        other = Circumstances(_OTHER, None if date is None else date + LATER)
        until = time.monotonic() + MOST_SECONDS
        failed: list[tuple[Startable, tuple[Run, ...]]] = []
        waiting = list(ways)
        excuses: set[str] = set()
        while waiting and len(failed) < MOST_WAYS and time.monotonic() < until:
            way = waiting.pop(0)
            stop = Event()
            once = Once(way.program, self.sandbox.start, self.sandbox.limits, stop, excuses)
            runs = rounds(once, today, other, stop)
            if any(each.surface for each in runs):
                return _kept(way, _with(runs, failed))
            failed.append((way, runs))
            tried = [other for other, _ in failed]
            more = further(way, runs[0].observed.stderr, self.placed)
            waiting[:0] = [each for each in more if each not in (*tried, *waiting)]
        if not failed:
            return kept.Kept(runs=())
        first, *others = _with(failed[0][1], failed[1:])
        return _kept(failed[0][0], (replace(first, ended=_reasons(failed)), *others))


def _with(runs: tuple[Run, ...], failed: list[tuple[Startable, tuple[Run, ...]]]) -> tuple[Run, ...]:
    """Return *runs*, the first of which also did what all processes did that listed nothing."""
    observed = runs[0].observed
    for _, others in failed:
        for each in others:
            observed = together(each.observed, observed)
    return (replace(runs[0], observed=observed), *runs[1:])


def _reasons(failed: list[tuple[Startable, tuple[Run, ...]]]) -> str:
    """Return why no way to start it worked: with what it wanted given, it may have wanted something else."""
    reasons = dict.fromkeys(runs[0].ended for _, runs in failed if runs[0].ended)
    return "; started otherwise: ".join([*reasons][:_MOST_REASONS]) or "it lists nothing"


def _kept(way: Startable, runs: tuple[Run, ...]) -> kept.Kept:
    names = tuple(name for name in way.missing if name in way.program.environment)
    return kept.Kept(runs=runs, arguments=way.program.argv[1:], names=names)


def _judged(
    server: Server, store: Store, known: kept.Kept, gaps: tuple[Gap, ...], *, is_asked: bool
) -> Listed:
    if not known.runs:
        told = "; ".join(dict.fromkeys(gap.why for gap in gaps)) or "there is no way to start it"
        return _unlisted(server, f"not listed in a sandbox: {told}", is_asked=is_asked)
    packages = frozenset(package.name for package in server.closure.packages)
    own = server.closure.server
    sighting = Sighting(read=server.read, runs=known.runs, packages=packages, package=own)
    if sighting.is_read_whole and sighting.listed is not None:
        sighting = replace(sighting, standing=standing(server.read, sighting.listed, _own(server, store)))
    judged = list(_asked(sighting, server.closure.server.purl))
    findings = [finding for found, _ in judged for finding in found]
    missed = [gap for _, more in judged for gap in more]
    watched = {gap for each in known.runs for gap in each.observed.gaps}
    missed += sorted((replace(gap, rows=()) for gap in watched), key=lambda gap: (gap.what, gap.why))
    surface = merged(sighting, arguments=known.arguments, names=known.names)
    if surface is None:
        why = f"not listed in a sandbox: {known.runs[0].ended or 'it lists nothing'}"
        return _unlisted(server, why, is_asked=is_asked, findings=tuple(findings), gaps=tuple(missed))
    missed += (Gap(what=f"the running {own.name}", why=why, rows=(_ROW,)) for why in _unfinished(known.runs))
    read = read_definitions(surface)
    return Listed(
        surface=surface,
        findings=(*findings, *surface.findings, *read.findings),
        gaps=(
            *explained(server.read.gaps, sighting, agree=is_one(known.runs)),
            *(replace(gap, rows=()) if _ROW not in gap.rows else gap for gap in gaps),
            *missed,
            *surface.gaps,
            *read.gaps,
        ),
    )


def _unfinished(runs: tuple[Run, ...]) -> Iterator[str]:
    """Yield what is said of runs that were not told all: what those would have listed is unknown."""
    late = sum(each.late for each in runs)
    ended = sum(bool(each.untold) and not each.late for each in runs)
    if late:
        yield f"{late} of {len(runs)} runs gave no answer in time"
    if ended:
        yield f"{ended} of {len(runs)} runs ended before all was listed"


def _own(server: Server, store: Store) -> FileTree:
    """Return the server's own files, none where they cannot be had."""
    package = server.closure.server
    tree = server.trees.get(package.path)
    data = store.get(package.sha256) if tree is None and package.sha256 else None
    if data is not None:
        with suppress(ArchiveError):
            tree = open_artifact(package, data).tree
    return tree or FileTree(files={})


def _asked(sighting: Sighting, purl: str) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    for rule in every():
        if rule.sighting:
            yield run(rule, partial(rule.sighting, sighting), package=purl, what="the running server")


def _unlisted(
    server: Server,
    why: str,
    *,
    is_asked: bool,
    findings: tuple[Finding, ...] = (),
    gaps: tuple[Gap, ...] = (),
) -> Listed:
    """Return what the source says, with the reason why nothing was listed."""
    is_whole = Sighting(read=server.read, runs=()).is_read_whole
    rows = () if is_whole and not is_asked else (_ROW,)
    gap = Gap(what=f"the running {server.closure.server.name}", why=visible(why), rows=rows)
    return Listed(surface=server.read, findings=findings, gaps=(*server.read.gaps, gap, *gaps))
