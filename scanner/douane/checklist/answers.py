"""How evidence becomes answers.

A row is *yes* only on evidence, *no* on a finding that is both bad and sure enough, and *unknown* whenever
something that bears on it was not looked at. A person's recorded answer settles an unknown, never a *no*,
and only for the very bytes and definitions it was given for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from douane.checklist import abilities, publishing
from douane.configurations import titled
from douane.model import (
    SELF,
    Answer,
    Confidence,
    Configured,
    Corroboration,
    Examination,
    Finding,
    Mark,
    Package,
    PriorDecision,
    Remark,
    Severity,
    TargetKind,
)
from douane.text import visible
from douane.waiving import MALICIOUS

Judgement = tuple[Mark, tuple[Remark, ...]]

_MOST_REMARKS = 12  # of one answer
_ENOUGH_SOURCES = 2
_UNPINNABLE = {
    TargetKind.REMOTE: "unpinnable-remote",
    TargetKind.CONTAINER: "unpinnable-container",
    TargetKind.REPOSITORY: "unpinnable-repository",
    TargetKind.PROGRAM: "unpinnable-program",
    TargetKind.BUNDLE: "unpinnable-bundle",
    TargetKind.RECORDED: "unpinnable-recorded",
}


def answer(examination: Examination, required: Collection[str] = frozenset()) -> tuple[Answer, ...]:
    """Return the 24 answers in checklist order; those to *required* rows are none by not applying."""
    answers = [_settled(row, judge, examination, row in required) for row, judge in _ROWS.items()]
    gate = Answer(row="decision.gate", mark=_gate(answers), by="machine", evidence=_gate_evidence(answers))
    position = next(index for index, item in enumerate(answers) if item.row == "decision.record")
    return (*answers[:position], gate, *answers[position:])


def is_no(finding: Finding) -> bool:
    """Whether *finding* is bad and sure enough to make its row a *no*, and nobody answers for it."""
    return not finding.is_waived and _is_bad(finding)


def _is_bad(finding: Finding) -> bool:
    return finding.severity.rank >= Severity.MEDIUM.rank and finding.confidence.rank >= Confidence.MEDIUM.rank


def is_doubt(finding: Finding) -> bool:
    """Whether *finding* is too bad to ignore and too unsure to be a *no*: a person has to look."""
    return not finding.is_waived and not _is_bad(finding) and finding.severity.rank >= Severity.MEDIUM.rank


def _settled(
    row: str, judge: Callable[[Examination], Judgement], examination: Examination, required: bool
) -> Answer:
    mark, evidence = _observed(row, judge, examination)
    if required and mark is Mark.NOT_APPLICABLE:
        mark, evidence = Mark.UNKNOWN, (*evidence, Remark.of("demanded"))
    prior = examination.prior
    recorded = _recorded(row, prior, required)
    if recorded and (mark is Mark.UNKNOWN or (recorded.mark is Mark.NO and mark is not Mark.NO)):
        return recorded
    if prior and mark is Mark.UNKNOWN:
        evidence = (*evidence, *(lapse.remark for lapse in prior.lapsed if lapse.row == row))
    if len(evidence) > _MOST_REMARKS:
        more = Remark.of("more", count=len(evidence) - _MOST_REMARKS)
        evidence = (*evidence[:_MOST_REMARKS], more)
    return Answer(row=row, mark=mark, by="machine", evidence=evidence)


def _recorded(row: str, prior: PriorDecision | None, required: bool) -> Answer | None:
    """Return what a person answered that holds: it settles an unknown, and is heard where it is a *no*."""
    if prior is None or not prior.keeps_answers:
        return None
    found = next((item for item in prior.answers if item.row == row and item.by == "human"), None)
    return None if found and required and found.mark is Mark.NOT_APPLICABLE else found


def _observed(row: str, judge: Callable[[Examination], Judgement], examination: Examination) -> Judgement:
    findings = examination.findings_for(row)
    missing = tuple(
        Remark.of("gap", what=visible(gap.what), why=visible(gap.why)) for gap in examination.gaps_for(row)
    )
    bad = [finding for finding in findings if is_no(finding)]
    if bad:
        return Mark.NO, (*_told(bad), *missing)
    doubts = [finding for finding in findings if is_doubt(finding)]
    if doubts or missing:
        return Mark.UNKNOWN, (*_told(doubts), *missing)
    mark, evidence = judge(examination)
    return mark, (*evidence, *_told(findings))


def _told(findings: Iterable[Finding]) -> tuple[Remark, ...]:
    return tuple(_remark(finding) for finding in findings)


def _remark(finding: Finding) -> Remark:
    waiver = finding.waived
    if waiver is None or not finding.is_waived:
        return Remark.of("finding", rule=finding.rule, why=visible(finding.why))
    key = "finding-waived-malice" if finding.rule == MALICIOUS else "finding-waived"
    values = {
        "status": waiver.status,
        "owner": waiver.owner,
        "until": waiver.expires,
        "reason": waiver.reason,
    }
    return Remark.of(key, rule=finding.rule, why=visible(finding.why), **values)


# --- rows ----------------------------------------------------------------------------------------------


def _ask(key: str) -> Callable[[Examination], Judgement]:
    """Only a person knows; the machine adds nothing."""
    return lambda _: (Mark.UNKNOWN, (Remark.of(key),))


def _narrower(examination: Examination) -> Judgement:
    return Mark.UNKNOWN, (Remark.of("ask-human"), *_annotations(examination))


def _scopes(examination: Examination) -> Judgement:
    remarks = [Remark.of("ask-human"), *_annotations(examination)]
    remarks += abilities.needs(examination.closure)
    if examination.launch and examination.launch.environment_names:
        remarks.append(
            Remark.of("environment", names=visible(", ".join(examination.launch.environment_names)))
        )
    given = sorted({secret.name for each in examination.target.configured for secret in each.secrets})
    if given:
        remarks.append(Remark.of("secrets", names=visible(", ".join(given))))
    return Mark.UNKNOWN, tuple(remarks)


def _credential(examination: Examination) -> Judgement:
    """A shared secret is a finding; that none was seen proves nothing about other clients."""
    compared = max((each.compared for each in examination.target.configured), default=0)
    remarks = [Remark.of("ask-human")]
    if compared > 1:
        remarks.append(Remark.of("secrets-compared", count=compared))
    return Mark.UNKNOWN, tuple(remarks)


def _local_only(examination: Examination) -> Judgement:
    """Rows about tokens that clients present: they do not apply to a local process on stdio."""
    if examination.target.kind is TargetKind.REMOTE:
        return Mark.UNKNOWN, (Remark.of("remote-not-asked"),)
    server = _server(examination)
    if server is None:
        return Mark.UNKNOWN, (Remark.of("transport-unknown"),)
    if server.can("network-server"):
        return Mark.UNKNOWN, (Remark.of("may-listen"),)
    return Mark.NOT_APPLICABLE, (Remark.of("local-stdio"),)


def _identity(examination: Examination) -> Judgement:
    sources = examination.corroborations
    aged = (Remark.of("trust-root-dated", age=age) for age in filter(None, [examination.trust_age]))
    remarks = (*map(_corroborated, sources), *publishing.who(examination.history), *aged)
    if any(not source.agrees for source in sources):
        return Mark.NO, remarks
    agreeing = len({source.origin or source.source for source in sources} - {SELF})
    if agreeing >= _ENOUGH_SOURCES:
        return Mark.YES, remarks
    return Mark.UNKNOWN, (Remark.of("few-sources", count=agreeing, needed=_ENOUGH_SOURCES), *remarks)


def _corroborated(source: Corroboration) -> Remark:
    key = "source-agrees" if source.agrees else "source-contradicts"
    return Remark.of(key, source=source.source, statement=visible(source.statement))


def _code(examination: Examination) -> Judgement:
    closure = examination.closure
    if closure is None:
        return Mark.UNKNOWN, (_unpinnable(examination) or Remark.of("no-code"),)
    # What comes with a folder or bundle was read by itself; what an archive bundles, with that archive.
    expected = sum(package.carrier in (None, ".") for package in closure.packages)
    if examination.inspected < expected:
        return Mark.UNKNOWN, (Remark.of("not-all-read", read=examination.inspected, expected=expected),)
    if not examination.advisory_sources:
        return Mark.UNKNOWN, (Remark.of("no-advisories"),)
    return Mark.YES, (
        Remark.of("all-read", count=expected),
        Remark.of("advisories", sources=", ".join(examination.advisory_sources)),
        *(Remark.of("advisories-dated", age=visible(age)) for age in examination.advisory_ages),
        *publishing.age(examination.history),
        *publishing.followed(examination.followed),
    )


def _repin(examination: Examination) -> Judgement:
    prior = examination.prior
    if prior is None:
        return Mark.UNKNOWN, (_unpinnable(examination) or Remark.of("no-lock"),)
    if prior.same_artifact and prior.same_surface:
        return Mark.YES, (Remark.of("lock-matches", path=prior.path, version=prior.version),)
    if prior.same_artifact and not prior.is_comparable:
        sources = {"pinned": prior.pinned_source, "seen": prior.seen_source}
        return Mark.UNKNOWN, (Remark.of("lock-incomparable", path=prior.path, **sources),)
    return Mark.NO, (Remark.of("lock-differs", path=prior.path, version=prior.version),)


def _tools(examination: Examination) -> Judgement:
    surface = examination.surface
    if surface.source == "none" or not (surface.definitions or surface.instructions):
        return Mark.UNKNOWN, (Remark.of("no-surface"),)
    counts = {
        "tools": len(surface.tools),
        "prompts": len(surface.prompts),
        "resources": len(surface.resources) + len(surface.templates),
    }
    told = [Remark.of(f"surface-{surface.source}", **counts)]
    if surface.observed is not None:
        told.append(Remark.of("runs-agree", count=surface.observed.runs))
    return Mark.YES, tuple(told)


def _command(examination: Examination) -> Judgement:
    launch, target = examination.launch, examination.target
    if launch is None and target.kind is TargetKind.REMOTE:
        return Mark.YES, (Remark.of("address-read", address=visible(target.address or "")),)
    if launch is None:
        return Mark.UNKNOWN, (Remark.of("no-command"),)
    key = "command-typed" if launch.typed else "command-proposed"
    if target.launch is None and target.kind is TargetKind.BUNDLE:
        key = "command-stated"
    observed = examination.surface.observed
    started = () if observed is None else (Remark.of("started-in-sandbox", count=observed.runs),)
    return Mark.YES, (Remark.of(key), *started, *abilities.touches(examination.closure))


def _exposure(examination: Examination) -> Judgement:
    """What there is to leak, and where it could go: a person knows what it is worth."""
    return Mark.UNKNOWN, (Remark.of("ask-human"), *abilities.exposes(examination.closure))


def _sandbox(examination: Examination) -> Judgement:
    kind = examination.target.kind
    if kind is TargetKind.REMOTE:
        return Mark.UNKNOWN, (Remark.of("runs-elsewhere"),)
    sandboxed = [each for each in examination.target.configured if each.sandboxed]
    told = [Remark.of("sandboxed", client=_client(each), file=visible(each.file)) for each in sandboxed]
    if kind is TargetKind.CONTAINER:
        told.append(Remark.of("in-container"))
    return Mark.UNKNOWN, (*([] if sandboxed else [Remark.of("ask-client")]), *told)


def _review(examination: Examination) -> Judgement:
    approved = [each for each in examination.target.configured if each.approved]
    told = tuple(
        Remark.of("auto-approved", client=_client(each), names=visible(", ".join(each.approved)))
        for each in approved
    )
    return Mark.UNKNOWN, (*(told or (Remark.of("ask-client"),)), *_annotations(examination))


def _client(configured: Configured) -> str:
    return titled(configured.client)


def _network(examination: Examination) -> Judgement:
    if examination.target.kind is TargetKind.REMOTE:
        return Mark.UNKNOWN, (Remark.of("runs-elsewhere"),)
    server = _server(examination)
    talks = server is not None and any(name.startswith(("network", "raw-socket")) for name in server.kinds)
    told = [Remark.of("can-connect" if talks else "ask-client")]
    observed = examination.surface.observed
    if observed is not None:
        names = ", ".join(observed.contacts)
        told.append(Remark.of("contacted", names=names) if names else Remark.of("contacted-nobody"))
    return Mark.UNKNOWN, tuple(told)


def _owner(examination: Examination) -> Judgement:
    prior = examination.prior
    if prior and prior.owner:
        return Mark.UNKNOWN, (Remark.of("owner-named", owner=visible(prior.owner)),)
    return Mark.UNKNOWN, (Remark.of("no-owner"),)


def _record(examination: Examination) -> Judgement:
    prior: PriorDecision | None = examination.prior
    if prior is None:
        return Mark.UNKNOWN, (_unpinnable(examination) or Remark.of("no-lock"),)
    if not prior.owner:
        return Mark.UNKNOWN, (Remark.of("no-owner"),)
    return Mark.YES, (Remark.of("recorded", path=prior.path, owner=visible(prior.owner)),)


def _unpinnable(examination: Examination) -> Remark | None:
    """Return why there is nothing that a lockfile could hold, or None where there is."""
    target = examination.target
    if examination.closure is not None or target.kind not in _UNPINNABLE:
        return None
    return Remark.of(_UNPINNABLE[target.kind])


def _server(examination: Examination) -> Package | None:
    return examination.closure.server if examination.closure else None


def _annotations(examination: Examination) -> tuple[Remark, ...]:
    tools = examination.surface.tools
    if not tools:
        return ()
    hints = [tool.definition.get("annotations") for tool in tools]
    read_only = sum(isinstance(hint, dict) and hint.get("readOnlyHint") is True for hint in hints)
    return (Remark.of("read-only-tools", count=read_only, total=len(tools)),)


def _gate(answers: Iterable[Answer]) -> Mark:
    marks = {item.mark for item in answers if not item.row.startswith("value.")}
    if Mark.NO in marks:
        return Mark.NO
    return Mark.UNKNOWN if Mark.UNKNOWN in marks else Mark.YES


def _gate_evidence(answers: Iterable[Answer]) -> tuple[Remark, ...]:
    marks = [item.mark for item in answers if not item.row.startswith("value.")]
    return (Remark.of("gate", no=marks.count(Mark.NO), unknown=marks.count(Mark.UNKNOWN)),)


_ROWS: dict[str, Callable[[Examination], Judgement]] = {
    "value.task": _ask("ask-human"),
    "value.narrower": _narrower,
    "value.standing": _ask("ask-human"),
    "access.scopes": _scopes,
    "access.audience": _local_only,
    "access.passthrough": _local_only,
    "access.oauth": _local_only,
    "access.consent": _local_only,
    "access.credential": _credential,
    "supply.identity": _identity,
    "supply.code": _code,
    "supply.repin": _repin,
    "supply.tools": _tools,
    "runtime.sandbox": _sandbox,
    "runtime.command": _command,
    "runtime.untrusted": _ask("ask-client"),
    "runtime.review": _review,
    "runtime.network": _network,
    "blast.exposure": _exposure,
    "blast.revoke": _ask("ask-human"),
    "blast.owner": _owner,
    "blast.logging": _ask("ask-client"),
    "decision.record": _record,
}
