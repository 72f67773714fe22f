"""Looking again at what is pinned: what would run today, held against the lock."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from douane import announcements, environment, named_locks, pinning, pipeline, targets, texts
from douane.capabilities import located
from douane.checklist import say
from douane.detectors import every
from douane.drifting import Compared
from douane.errors import DouaneError, NotFoundError, ResolutionError, UsageError
from douane.grading import judged
from douane.model import Advisory, Finding, Json, PriorDecision, Report, Target
from douane.provenance import lock_signatures
from douane.reviewing import reviewed
from douane.services import Services
from douane.text import excerpt
from douane_lockfiles import Drift, Grade, Lock, canonical, diff

_FINDINGS = ("advisory-appeared", "finding-appeared")
_BY_ITSELF = ("date", "decision", "scopes", "unknown")
_CONFIGURED = frozenset({"access.credential", "access.scopes"})  # rows of which a configuration tells
_FAILED = "the server lists nothing in the sandbox here"


def check(path: Path, services: Services) -> Compared:
    """Vet the server that *path* pins again, for the environment it was pinned for, and compare.

    It is listed anew, whatever is kept: a nightly check is there to see what changes with the days.
    Whatever keeps it from being looked at is the `problem` of the result; a tampered lock is one, too. What
    can no longer be resolved is still held against what the index says of each pinned package. Its signature
    is verified where the services say that it has to have one.
    """
    server, name, digest = str(path), "", ""
    try:
        lock = named_locks.load(path)
        server = f"{lock.name} {lock.version}"
        name, digest = f"{lock.server.ecosystem}:{lock.name}", lock.digest
        compared = _against_today(path, lock, services)
    except DouaneError as error:
        unreadable = isinstance(error, UsageError)
        compared = Compared(path=str(path), server=server, problem=str(error), is_outage=not unreadable)
    compared = dataclasses.replace(compared, name=name, lock=digest)
    if services.signers is None:
        return compared
    return lock_signatures.held(compared, path, services.signers, services.trust.root)


def again(path: Path, lock: Lock, services: Services) -> tuple[Report, PriorDecision]:
    """Return the report on the newest version that *lock*'s source allows, and *lock* weighed against it.

    It is resolved for the environment of *lock* and listed anew. Raises DouaneError.
    """
    recorded = {key: value for key, value in lock.section("environment").items() if value}
    as_pinned = services.surface == "pinned"
    services = dataclasses.replace(
        services,
        environment=environment.detect(recorded),
        overrides=recorded,
        surface=_as_pinned(lock) if as_pinned else services.surface,
        fresh=True,
    )
    # What the command asks of the environment is in what was recorded.
    target = dataclasses.replace(_target(lock, path), environment=())
    examination = pipeline.examine(target, services)
    if as_pinned and services.surface == "auto" and examination.surface.source != lock.surface.source:
        examination = pipeline.examine(target, dataclasses.replace(services, surface="static"))
    now = services.clock()
    prior = pinning.prior_from(lock, examination, str(path), now=now, rules=services.policy)
    examination = dataclasses.replace(examination, waivers=services.waivers)
    return pipeline.answer(examination, prior, services.policy), prior


def _against_today(path: Path, lock: Lock, services: Services) -> Compared:
    try:
        report, prior = again(path, lock, services)
    except (NotFoundError, ResolutionError) as error:
        told, unanswered = announcements.announced(lock, services.registries)
        return _compared(path, lock, told, (str(error), *unanswered))
    examination = report.examination
    anew = pinning.repinned(lock, report, path=str(path), now=services.clock())
    drifts = diff(lock, anew, judge=judged)
    drifts = _answered_for(located(drifts, examination.closure), report)
    drifts = tuple(_reopened(each, prior) for each in drifts if not _is_unasked(each, report))
    told, unanswered = announcements.announced(lock, services.registries)
    known = {(item.kind, item.subject) for item in drifts}
    new = [item for item in told if (item.kind, item.subject) not in known]
    texts.keep(examination.surface, services.store)
    found = _compared(path, lock, (*drifts, *new), (*_incomparable(prior, services), *unanswered))
    found = dataclasses.replace(found, policy=services.policy.digest)
    return reviewed(found, lock, anew, path.read_text("utf-8", "replace") if found.drifts else None)


def _is_unasked(drift: Drift, report: Report) -> bool:
    """Whether *drift* is only that a configuration told more when it was pinned: none is read now."""
    if drift.kind != "answer-changed" or drift.subject not in _CONFIGURED:
        return False
    was, now = drift.was, drift.now
    if report.examination.target.configured or not isinstance(was, Mapping) or not isinstance(now, Mapping):
        return False
    by_machine = was.get("by") == now.get("by") == "machine"
    return by_machine and set(now.get("evidence", ())) < set(was.get("evidence", ()))


def _answered_for(drifts: Iterable[Drift], report: Report) -> tuple[Drift, ...]:
    """Return *drifts* with what they repeat of *report* told, and those that are waived as such.

    A lock keeps no words of a finding, so that several can look alike in it: of those the ones that nobody
    answers for count first.
    """
    alike: dict[bytes, list[Finding]] = {}
    for finding in sorted(report.examination.findings, key=lambda each: each.is_waived):
        alike.setdefault(_stated(pinning.recorded_finding(finding)), []).append(finding)
    return tuple(_explained(each, alike) for each in drifts)


def _explained(drift: Drift, alike: Mapping[bytes, list[Finding]]) -> Drift:
    left = alike.get(_stated(drift.now)) if drift.kind in _FINDINGS else None
    if not left:
        return drift
    finding = left.pop(0)
    known, waiver = finding.advisory, finding.waived
    told = [finding.why] if known is None else [_advised(known)]
    if waiver is None or not finding.is_waived:
        return dataclasses.replace(drift, detail="; ".join(filter(None, (*told, drift.detail))))
    said = f"waived ({waiver.status}) by {waiver.owner} until {waiver.expires}"
    why = "; ".join(dict.fromkeys(filter(None, (waiver.justification, waiver.reason))))
    told.append(f"{said}: {why}" if why else said)
    return dataclasses.replace(drift, grade=Grade.INFO, detail="; ".join(told))


def _advised(known: Advisory) -> str:
    return excerpt(f"{known.id}: {known.summary}" if known.summary else known.id)


def _reopened(drift: Drift, prior: PriorDecision) -> Drift:
    """Return *drift* with why a person's answer holds no more, where no other drift tells that."""
    for lapse in prior.lapsed:
        by_itself = dict(lapse.kept).get("why") in _BY_ITSELF
        if by_itself and drift.kind == "answer-worsened" and drift.subject == lapse.row:
            return dataclasses.replace(drift, detail=say(lapse.remark))
    return drift


def _stated(recorded: Mapping[str, Json]) -> bytes:
    return canonical({key: value for key, value in recorded.items() if value is not None})


def _as_pinned(lock: Lock) -> str:
    """Return how the definitions of *lock* were obtained: only so can they be held against it.

    Where a sandbox was tried in vain, it is tried again: what the server did there stands in the lock.
    """
    if lock.surface.source == "sandbox":
        return "sandbox"
    seen = {rule.id for rule in every() if rule.sighting}
    tried = any(gap.what == f"the running {lock.name}" for gap in lock.gaps)
    return "auto" if tried or any(each.rule in seen for each in lock.findings) else "static"


def _incomparable(prior: PriorDecision, services: Services) -> Iterator[str]:
    """Yield why the definitions were not compared, where they do not come from where the pinned ones do."""
    if prior.is_comparable:
        return
    if prior.pinned_source == "sandbox":
        why = (
            services.sandbox.available() if services.surface != "static" else "--surface static was asked for"
        )
        yield f"its definitions are pinned as a sandbox listed them and were only read now: {why or _FAILED}"
    else:
        yield (
            f"its definitions are pinned from another source ({prior.pinned_source}) than they were seen in "
            f"now ({prior.seen_source}): check it with --surface pinned, or pin it again"
        )


def _compared(path: Path, lock: Lock, drifts: tuple[Drift, ...], unseen: tuple[str, ...]) -> Compared:
    return Compared(
        path=str(path),
        server=f"{lock.name} {lock.version}",
        drifts=tuple(sorted(drifts, key=lambda item: -item.grade.rank)),
        problem="; ".join(unseen[:3]) or None,
        is_outage=bool(unseen),
    )


def _target(lock: Lock, path: Path) -> Target:
    """Return what was pinned; a command that starts several servers names it among others."""
    source: str = lock.section("server")["source"]
    found = targets.parse(source, cwd=path.parent)
    named = (item for item in found if item.requirement and item.requirement.name == lock.name)
    target = next(named, found[0])
    if target.launch is None:
        return target
    # What a client's configuration gives it is no part of its command, and no check reads configurations.
    names = dict.fromkeys((*target.launch.environment_names, *lock.server.environment_names))
    return dataclasses.replace(
        target, launch=dataclasses.replace(target.launch, environment_names=tuple(names))
    )
