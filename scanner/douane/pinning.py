"""Pinning: from a report to a lock, from a lock to what it decided, and from two looks to what drifted."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from douane import carrying, named_locks, pinned_answers, pinned_provenance, pinned_publisher, pinned_surface
from douane.checklist import say
from douane.checklist.answers import answer
from douane.errors import DouaneError, UsageError
from douane.identity.corroboration import LOCK
from douane.model import (
    MOVES,
    Answer,
    Closure,
    Environment,
    Examination,
    Facet,
    Finding,
    Mark,
    Package,
    Policy,
    PriorDecision,
    Remark,
    Report,
    TargetKind,
    Verdict,
)
from douane.pinned_surface import surface_section
from douane.policy import judge, objected, unwaived
from douane.provenance import judging
from douane.text import excerpt, visible
from douane.waiving import recorded
from douane_lockfiles import (
    JsonError,
    Lock,
    LockError,
)

TEXTS = ("lock", "store")
_PINNABLE = "pin npm:NAME, pypi:NAME, a folder or a bundle"
_UNPINNABLE = {
    TargetKind.REMOTE: ("what runs at an address has no bytes to pin", _PINNABLE),
    TargetKind.CONTAINER: ("its image is not opened", "name the image by its digest in the start command"),
    TargetKind.REPOSITORY: ("nothing was fetched", "clone it at a commit and pin its folder"),
    TargetKind.PROGRAM: ("no package of it is known", "name its package as npm:NAME or pypi:NAME"),
    TargetKind.BUNDLE: ("its packages cannot be told", "download it and pin the file, or pin its package"),
}
# True on the day it is said only.
_FLEETING = frozenset({"advisories-dated", "trust-root-dated", "dependencies-followed"})
_RECHECK = ("version", "surface", "publisher")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person adds to a pin; where nothing is given, an earlier lock or the default stands.

    `text` says whether the lock holds the words of the definitions, `date` (YYYY-MM-DD) when it was decided.
    """

    owner: str | None = None
    scopes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    recheck: tuple[str, ...] = ()
    text: str | None = None
    date: str | None = None
    answers: Mapping[str, Mapping[str, Any]] | None = None


def path_of(folder: Path, ecosystem: str, name: str) -> Path:
    """Return where the lockfile of a server belongs: ``<folder>/<ecosystem>/<name>.json``.

    Raises UsageError for a name that would leave the folder.
    """
    parts = name.split("/")
    if any(part in ("", ".", "..") or "\\" in part or "\0" in part for part in parts):
        raise UsageError(f"{excerpt(name)} cannot name a lockfile")
    return folder.joinpath(ecosystem, *parts[:-1], f"{parts[-1]}.json")


def prior(
    examination: Examination, folder: Path, *, now: float, rules: Policy | None = None
) -> PriorDecision | None:
    """Return what the lockfile of this server in *folder* decided, or None where there is none.

    *rules* say over which moves of the version answers are kept.
    Raises InputError for a lockfile that cannot be read or was tampered with.
    """
    closure = examination.closure
    if closure is None:
        return None
    path = path_of(folder, closure.server.ecosystem, closure.server.name)
    if not path.is_file():
        return None
    return prior_from(named_locks.load(path), examination, str(path), now=now, rules=rules)


def prior_from(
    lock: Lock, examination: Examination, path: str, *, now: float, rules: Policy | None = None
) -> PriorDecision:
    """Return what *lock* decided, compared with what *examination* saw."""
    today = _day(now)
    seen = _packages(examination.closure) if examination.closure else []
    pinned, now_seen = lock.surface.source, examination.surface.source
    differ = pinned != now_seen and "none" not in (pinned, now_seen)
    before = PriorDecision(
        path=visible(path),
        version=lock.version,
        same_artifact=_bytes(lock.packages) == _bytes(seen),
        same_surface=lock.surface.digest == pinned_surface.digest_of(examination.surface.listing()),
        owner=lock.decision.owner,
        provenance=dict(lock.provenance),
        publisher=pinned_publisher.of(lock),
        pinned_source=pinned if differ else None,
        seen_source=now_seen if differ else None,
        waivers=tuple(recorded(each.to_dict(), visible(Path(path).name), today) for each in lock.waivers),
        carried=carrying.is_kept(lock, examination, rules.updates if rules else MOVES[0]),
    )
    return pinned_answers.weighed(before, lock, examination, today)


def pin(report: Report, decision: Decision, *, path: str, now: float) -> Lock:
    """Return *report* as a lock.

    The pin itself is the record that two rows ask for, so they are answered as they stand once it is
    written; who the package is, is not: a first pin does not vouch for itself. Raises UsageError for a
    recorded listing, which has no package to pin, DouaneError for definitions that no digest can be taken of.
    """
    return _sealed(report, _content(report, decision, path=path, now=now))


def _sealed(report: Report, content: Mapping[str, Any], before: Lock | None = None) -> Lock:
    try:
        return Lock.sealed(content, before=before)
    except LockError as error:
        raise DouaneError(f"{visible(report.name)} cannot be pinned: {excerpt(str(error))}") from error


def _content(report: Report, decision: Decision, *, path: str, now: float) -> dict[str, Any]:
    before = report.examination.prior
    closure = report.examination.closure
    if closure is None:
        raise unpinnable(report)
    pinned = as_pinned(report, decision, path=path)
    seen, owner = pinned.examination, decision.owner or (before.owner if before else None)
    try:
        surface = surface_section(seen, decision.text or TEXTS[0])
    except JsonError as error:
        raise DouaneError(f"{visible(report.name)} cannot be pinned: {excerpt(str(error))}") from error
    answers = {item.row: _recorded(item, decision, before, closure.server.version) for item in pinned.answers}
    return {
        "server": _server(seen, closure, Path(path)),
        "environment": _environment(closure.environment),
        "packages": _packages(closure),
        "surface": surface,
        "signatures": _signatures(report),
        "findings": [recorded_finding(finding) for finding in seen.findings],
        # What leaves no row unknown is only told: on a machine that can look better nothing has moved.
        "gaps": [{"what": visible(gap.what), "rows": list(gap.rows)} for gap in seen.gaps if gap.rows],
        "answers": answers,
        "decision": _decided(decision, pinned.verdict, owner, decision.date or _day(now)),
        "provenance": dict(pinned_provenance.section(report.examination)),
        "waivers": [],
    }


def as_pinned(report: Report, decision: Decision, *, path: str) -> Report:
    """Return *report* as it stands once its lock is written to *path*: what the lock records of it.

    Raises UsageError for what has no package to pin.
    """
    seen = report.examination
    closure = seen.closure
    if closure is None:
        raise unpinnable(report)
    before = seen.prior
    itself = PriorDecision(
        path=visible(Path(path).name),  # whatever folder it is seen from
        version=closure.server.version,
        same_artifact=True,
        same_surface=True,
        owner=decision.owner or (before.owner if before else None),
        answers=_kept(before),
        waivers=before.waivers if before else (),
    )
    # A pin does not vouch for itself, nor for where the package should come from.
    told = tuple(each for each in seen.corroborations if each.source not in (LOCK, judging.SOURCE))
    told = (*told, *judging.judged(seen, None).corroborations)
    seen = objected(replace(seen, prior=itself, corroborations=told), report.policy, itself.owner)
    answers = answer(seen, report.policy.required)
    verdict = judge(answers, report.policy, unwaived(seen))
    return replace(report, examination=seen, answers=tuple(answers), verdict=verdict)


def is_unseen(report: Report) -> bool:
    """Whether *report* is on something that an index should have handed out, and did not."""
    seen = report.examination
    elsewhere = seen.target.kind is TargetKind.BUNDLE and seen.target.path is None and seen.target.revision
    of_an_index = seen.target.kind in (TargetKind.PACKAGE, TargetKind.DIRECTORY)
    return seen.closure is None and (of_an_index or bool(elsewhere))


def unpinnable(report: Report) -> UsageError:
    """Return the error that says why *report*, on something without packages, cannot be pinned."""
    target = report.examination.target
    why, remedy = _UNPINNABLE.get(target.kind, ("there is no package behind it", _PINNABLE))
    return UsageError(f"{excerpt(target.text, 200)} cannot be pinned: {why}", remedy=remedy)


def _signatures(report: Report) -> dict[str, Any]:
    """With which rules was looked: also those of a policy, so that what is new can be put down to it."""
    stated = {"digest": report.signatures, "tool": f"douane {report.tool_version}"}
    return {**stated, "policy": report.policy.digest} if report.policy.digest else stated


def _decided(decision: Decision, verdict: Verdict, owner: str | None, date: str) -> dict[str, Any]:
    return {
        "verdict": verdict.outcome.value,
        "because": list(verdict.reasons),
        "owner": owner,
        "scopes": list(decision.scopes),
        "conditions": list(decision.conditions),
        "recheck": list(decision.recheck or _RECHECK),
        "date": date,
    }


def repinned(lock: Lock, report: Report, *, path: str, now: float, changes: Decision | None = None) -> Lock:
    """Return *lock* pinned anew from *report*: what people decided and waived stays, but for *changes*.

    Without *changes* the date stays, too: it is what the lock would be if nothing but the server had changed.
    Its definitions stay then as well where *report* has them from another source, which is all that is said.
    """
    decided, given = lock.decision, changes
    changes = changes or Decision(date=decided["date"])
    decision = Decision(
        owner=changes.owner or decided.get("owner"),
        scopes=changes.scopes or tuple(decided.get("scopes", ())),
        conditions=changes.conditions or tuple(decided.get("conditions", ())),
        recheck=changes.recheck or tuple(decided.get("recheck", ())),
        text=changes.text or lock.surface.text,
        date=changes.date,
        answers={row: item for row, item in lock.answers.items() if item.by == "human"},
    )
    fresh = _content(report, decision, path=path, now=now)
    prior = report.examination.prior
    if given is None and prior is not None and not prior.is_comparable:
        fresh["surface"] = {**lock.section("surface"), "source": fresh["surface"]["source"]}
    kept = {key: lock[key] for key in ("waivers",) if key in lock}
    return _sealed(report, {**lock.more, **fresh, **kept}, before=lock)


# --- sections --------------------------------------------------------------------------------------------


def _server(seen: Examination, closure: Closure, path: Path) -> dict[str, Any]:
    server, target, launch = closure.server, seen.target, seen.launch
    # A folder is named as seen from the lockfile, so that it is found from wherever the check runs.
    source = os.path.relpath(target.path, path.parent) if target.path else target.text
    return {
        "ecosystem": server.ecosystem.value,
        "name": server.name,
        "version": server.version,
        "path": server.path,
        "source": source,
        "additional": [str(requirement) for requirement in target.additional],
        "entry_point": target.entry_point,
        "launch": list(launch.argv) if launch else None,
        "launch_typed": launch.typed if launch else False,
        "environment_names": list(launch.environment_names) if launch else [],
        **pinned_publisher.section(seen),
        "repository": server.repository,
    }


def _environment(environment: Environment) -> dict[str, Any]:
    return {
        "python": environment.python,
        "platform": _platform(environment),
        "node": environment.node,
        "os": environment.os,
        "cpu": environment.cpu,
        "libc": environment.libc,
    }


def _platform(environment: Environment) -> str | None:
    """The best platform tag that names a libc or a system version; a bare ``linux_x86_64`` names none."""
    tags = (tag.split("-", 2)[2] for tag in environment.python_tags)
    return next((tag for tag in tags if tag != "any" and not tag.startswith("linux_")), None)


def _packages(closure: Closure) -> list[dict[str, Any]]:
    requires: dict[str, list[dict[str, str]]] = {}
    for edge in closure.edges:
        entry = {"name": edge.name, "specifier": edge.specifier, "target": edge.target, "kind": edge.kind}
        requires.setdefault(edge.source, []).append(entry)
    return [_package(package, requires.get(package.path, [])) for package in closure.packages]


def _package(package: Package, requires: list[dict[str, str]]) -> dict[str, Any]:
    listed: dict[str, Any] = {
        "purl": package.purl,
        "path": package.path,
        "version": package.version,
        "integrity": package.integrity,
        "sha256": package.sha256,
        "index": package.index,
        "requires": requires,
        "capabilities": list(package.kinds),
        "install_scripts": list(package.install_scripts),
    }
    facets = [_facet(each.kind, facet) for each in package.capabilities for facet in each.facets]
    if facets:
        listed["facets"] = facets
    for key in ("alias", "carrier", "deprecated", "yanked"):
        if getattr(package, key) is not None:
            listed[key] = visible(getattr(package, key))
    for key in ("optional", "peer"):
        if getattr(package, key):
            listed[key] = True
    for key in ("os", "cpu", "libc"):
        if getattr(package, key):
            listed[key] = list(getattr(package, key))
    return listed


def _facet(kind: str, facet: Facet) -> dict[str, Any]:
    """What a capability names; where in the code is not recorded, for it moves with every version."""
    listed: dict[str, Any] = {"kind": kind, "facet": facet.name, "values": list(facet.values)}
    return {**listed, "unlisted": facet.unlisted} if facet.unlisted else listed


def recorded_finding(finding: Finding) -> dict[str, Any]:
    """Return what a lock keeps of *finding*: none of its words."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "row": finding.row,
        "package": finding.package,
        **{key: value for key, value in asdict(finding.where).items() if value is not None},
    }


def _recorded(item: Answer, decision: Decision, before: PriorDecision | None, version: str) -> dict[str, Any]:
    human = (decision.answers or {}).get(item.row)
    if human and item.by == "human":
        return carrying.kept(human, before.version, version) if before and before.carried else dict(human)
    evidence = [_lasting(remark) for remark in item.evidence if remark.key not in _FLEETING]
    if item.by == "human":
        values = dict(item.evidence[0].values) if item.evidence else {}
        return {"mark": item.mark.value, "by": "human", "evidence": evidence, **values}
    answered: dict[str, Any] = {"mark": item.mark.value, "by": "machine", "evidence": evidence}
    lapsed = next((each for each in before.lapsed if each.row == item.row), None) if before else None
    if lapsed and item.mark is Mark.UNKNOWN:
        answered["lapsed"] = dict(lapsed.kept)
    return answered


def _lasting(remark: Remark) -> str:
    """Return *remark* as it is recorded: why something was not seen differs from day to day."""
    if remark.key == "gap":
        return f"not looked at: {dict(remark.values)['what']}"
    return say(remark)


# --- answers ---------------------------------------------------------------------------------------------


def _kept(before: PriorDecision | None) -> tuple[Answer, ...]:
    """The answers of people that hold on: they were given for these very bytes and definitions."""
    return before.answers if before and before.keeps_answers else ()


# --- helpers ---------------------------------------------------------------------------------------------


def _bytes(packages: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, str | None]]:
    return {item["path"]: (item["purl"], item["sha256"]) for item in packages}


def _day(now: float) -> str:
    return datetime.datetime.fromtimestamp(now, datetime.UTC).strftime("%Y-%m-%d")
