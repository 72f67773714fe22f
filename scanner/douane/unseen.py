"""Targets of which no bytes can be had: remote servers, images, repositories, programs, and what an index
does not hand out.

What is known is looked at: the start command and the address. All else is a gap that names its rows. What a
remote server lists is asked for elsewhere (`douane.remote`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from douane.detectors import about_launches
from douane.detectors.unpinned_launch_command import RULE as UNPINNED
from douane.errors import NetworkError, WithdrawnError
from douane.model import (
    Examination,
    Finding,
    Gap,
    Launch,
    Severity,
    Surface,
    Target,
    TargetKind,
    Where,
    ordered,
)
from douane.resolve.oddities import WITHDRAWN
from douane.rules import Evidence, run
from douane.targets.addresses import is_address, is_in_the_clear
from douane.targets.oddities import IN_THE_CLEAR
from douane.targets.repositories import is_commit
from douane.text import excerpt

KINDS = frozenset({TargetKind.REMOTE, TargetKind.CONTAINER, TargetKind.REPOSITORY, TargetKind.PROGRAM})
_CODE, _TOOLS, _IDENTITY = "supply.code", "supply.tools", "supply.identity"
_UNANSWERED = (_CODE, _TOOLS, _IDENTITY, "supply.repin", "decision.record")


def is_unstated(target: Target) -> bool:
    """Whether *target* is a bundle elsewhere that is not fetched: without a hash, or at no web address."""
    return target.path is None and (target.revision is None or not is_address(target.address or ""))


def examine(target: Target) -> Examination:
    """Return what can be said about *target*, one of `KINDS`, or a bundle that was not fetched."""
    return _examined(target, _stated(target), _gaps(target))


def unanswered(target: Target, error: NetworkError) -> Examination:
    """Return what can be said about *target*, of which its index handed out nothing because of *error*.

    What the index took away is a finding; that it was not reached, or made no sense, is a gap.
    """
    asked = target.requirement
    what = f"{asked.ecosystem}:{excerpt(asked.name, 200)}" if asked else excerpt(target.text, 200)
    if not isinstance(error, WithdrawnError):
        return _examined(target, (), (Gap(what=what, why=str(error), rows=_UNANSWERED),))
    severity = Severity.CRITICAL if error.how == "quarantined" else None
    taken = WITHDRAWN.finding(what, error.message, error.package, severity, where=Where())
    rows = tuple(row for row in _UNANSWERED if row != _IDENTITY)
    return _examined(target, (taken,), (Gap(what=what, why="nothing of it is left in its index", rows=rows),))


def _examined(target: Target, stated: Iterable[Finding], missing: Iterable[Gap]) -> Examination:
    findings, gaps = list(stated), list(missing)
    for found, missed in _judged(target):
        findings += found
        gaps += missed
    return Examination(
        target=target,
        launch=target.launch,
        closure=None,
        surface=Surface(),
        findings=ordered(findings),
        gaps=tuple(gaps),
    )


def launch_findings(
    launch: Launch, package: str | None
) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Yield what each rule says about *launch*."""
    for rule in about_launches():
        if rule.launch:
            yield run(rule, partial(rule.launch, launch), package=package, what="the start command")


def _judged(target: Target) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Run the rules on the start command, or on the address alone where that is all there is."""
    if target.launch is not None:
        yield from launch_findings(target.launch, None)
    elif target.address is not None:
        yield from launch_findings(Launch(argv=(target.address,)), None)


def _stated(target: Target) -> Iterator[Finding]:
    """Yield what the address itself gives away."""
    address = target.address or ""
    if target.kind is TargetKind.REMOTE and is_in_the_clear(address):
        why = "whoever is on the way reads and changes what is said, tokens included"
        yield IN_THE_CLEAR.finding(address, why, None, where=Where())
    if target.kind is TargetKind.REPOSITORY and target.launch is None and not is_commit(target.revision):
        shown = f"{address}@{target.revision}" if target.revision else address
        why = "The repository is named without a whole commit id: what was vetted need not be what runs."
        yield UNPINNED.finding(Evidence(where=Where(), excerpt=shown, why=why))


def _gaps(target: Target) -> Iterator[Gap]:
    what = excerpt(target.address or target.entry_point or target.text, 200)
    if target.kind is TargetKind.REMOTE:
        why = "it runs on somebody else's machine, where nobody but its operator can see it"
        yield Gap(what=f"the code of {what}", why=why, rows=(_CODE, _IDENTITY))
    elif target.kind is TargetKind.CONTAINER:
        why = "an image is not opened: neither its programs nor its tools were looked at"
        yield Gap(what=f"the contents of {what}", why=why, rows=(_CODE, _TOOLS, _IDENTITY))
    elif target.kind is TargetKind.REPOSITORY:
        why = "nothing was fetched, for no index states its hash: clone it and vet its folder"
        yield Gap(what=f"the source at {what}", why=why, rows=(_CODE, _TOOLS, _IDENTITY))
    elif target.kind is TargetKind.BUNDLE:
        why = "it was not fetched, for no SHA-256 of it is stated: download it and vet the file"
        yield Gap(what=f"the bundle at {what}", why=why, rows=(_CODE, _TOOLS, _IDENTITY))
    elif not target.gaps:  # else those say it better
        why = "nothing tells which package it is of"
        yield Gap(what=what, why=why, rows=(_CODE, _TOOLS, _IDENTITY))
