"""How a pinned server stands today, from its lock alone: what holds it back, and what ends when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from douane import named_locks, triggers
from douane.checklist import rows
from douane.lock_paths import locks_in
from douane.model import Answer, Confidence, Finding, Mark, Outcome, Policy, Remark, Verdict, Waiver
from douane.objections import Facts, is_ours, objections, of_lock
from douane.policy.judging import DEMANDED, judge
from douane.waiving import EXPIRED, INVALID, about_closure, marked, recorded
from douane_lockfiles import Glance, Lock, LockError, glance

_RECORD = "decision.record"
_GATE = "decision.gate"
_ONLY_IN_BYTES = ("policy-licences-allow", "policy-licences-deny", "young-release")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row that is no yes: `why` is what is known of that beyond the lock's own `evidence`."""

    row: str
    mark: Mark
    by: str
    why: tuple[Remark, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Something that holds until the day `date` (YYYY-MM-DD, the last one).

    `kind` is answer, decision or waiver; `what` the row or what is waived, `who` the person.
    """

    date: str
    kind: str
    what: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One pinned server on a day; without a verdict where its lock cannot be read: `problem` says why.

    `purl` is its package. `objections` are findings by which the policy objects, as far as a lock tells;
    `let_through` what its waivers take off, among it findings of the lock that the next look would pass over.
    `judged_by` is the digest of the policy that it was pinned under, `recorded` rule and package of what only
    bytes told then.
    """

    path: str
    server: str
    version: str = ""
    purl: str | None = None
    verdict: Verdict | None = None
    problem: str | None = None
    rows: tuple[Row, ...] = ()
    ends: tuple[End, ...] = ()
    owner: str | None = None
    decided: str | None = None
    scopes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    recheck: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    objections: tuple[Finding, ...] = ()
    let_through: tuple[tuple[Waiver, str, str], ...] = ()
    judged_by: str | None = None
    recorded: tuple[tuple[str, str], ...] = ()

    @property
    def exit_code(self) -> int:
        """0 clear, 1 a no, 2 no lock that can be trusted, 3 open."""
        codes = {Outcome.CLEAR: 0, Outcome.BLOCKED: 1, Outcome.OPEN: 3}
        return codes[self.verdict.outcome] if self.verdict else 2


def every(paths: tuple[Path, ...], policy: Policy, today: str) -> list[Situation]:
    """Return how each server stands that is pinned in *paths*, files or folders, in order of path.

    Raises InputError for a path that is not there or a folder without any lockfile.
    """
    return [_read(path, policy, today) for path in locks_in(paths)]


def _read(path: Path, policy: Policy, today: str) -> Situation:
    try:
        return situation(glance(path), policy, today, str(path))
    except LockError as error:
        return Situation(path=str(path), server=str(path), problem=named_locks.told(error))


def situation(lock: Lock | Glance, policy: Policy, today: str, path: str) -> Situation:
    """Return how the server of *lock* stands on the day *today* (YYYY-MM-DD), if *policy* is applied.

    The waivers of *policy* are as they stand that day. What only a look at the bytes tells (licences, the age
    of releases) is taken from what was found when it was pinned.
    """
    facts = of_lock(lock)
    file = path.rpartition("/")[2]
    waivers = (
        *about_closure(policy.waivers, {each.purl for each in facts.parts}, facts.purl),
        *(recorded(each.to_dict(), file, today) for each in lock.waivers),
    )
    objected = tuple(marked(each, waivers, facts.purl) for each in objections(policy, facts))
    found = tuple(_weighed(lock, policy, today, objected, waivers))
    sore = [(each.rule, each.row) for each in objected if not each.is_waived]
    sore += [(each.rule, each.row) for each in lock.findings if is_ours(each.rule)]
    verdict = judge([_answer(each) for each in found], policy, sore)
    decision = lock.decision
    return Situation(
        path=path,
        server=facts.identifier,
        purl=facts.purl,
        version=lock.version,
        verdict=verdict,
        rows=tuple(each for each in found if each.row in verdict.because or each.mark is Mark.UNKNOWN),
        ends=tuple(sorted(_ends(lock, waivers, today), key=lambda each: (each.date, each.kind, each.what))),
        owner=decision.owner,
        decided=decision.date,
        scopes=decision.scopes,
        conditions=decision.conditions,
        recheck=decision.recheck,
        waivers=waivers,
        objections=objected,
        let_through=tuple(_let_through(lock, facts, waivers, objected)),
        judged_by=lock.signatures.policy,
        recorded=tuple(
            (each.rule, each.package or facts.purl or "")
            for each in lock.findings
            if each.rule in _ONLY_IN_BYTES
        ),
    )


def _weighed(
    lock: Lock | Glance, policy: Policy, today: str, objected: Iterable[Finding], waivers: Sequence[Waiver]
) -> Iterator[Row]:
    """Yield every row as it stands: as recorded, or reopened, or objected to."""
    state = triggers.of_lock(lock, today)
    for row in rows():
        if row.id != _GATE:
            yield _objected(_held(row.id, lock.answers.get(row.id), policy, state), objected, waivers)


def _held(row: str, answer: Any, policy: Policy, state: triggers.State) -> Row:
    """Return *row* with what a person or the machine answered, unknown where that holds no more."""
    if answer is None:
        return Row(row=row, mark=Mark.UNKNOWN, by="machine")
    mark, evidence = Mark(answer.mark), tuple(answer.evidence)
    found = Row(row=row, mark=mark, by=answer.by, evidence=evidence)
    if answer.by == "human":
        ending = triggers.ended(answer.expires, state)
        if ending is not None:
            lapse = triggers.lapse(row, triggers.recorded(answer, ending))
            return Row(row=row, mark=Mark.UNKNOWN, by="machine", why=(lapse.remark,))
        told = {key: str(answer.get(key, "")) for key in ("person", "date", "reason")}
        found = replace(found, why=(Remark.of("decided", **told),))
    elif answer.lapsed and mark is Mark.UNKNOWN:
        found = replace(found, why=(triggers.lapse(row, answer.lapsed).remark,))
    if row in policy.required and mark is Mark.NOT_APPLICABLE:
        return replace(found, mark=Mark.UNKNOWN, by="machine", why=(*found.why, Remark.of(DEMANDED)))
    return found


def _objected(row: Row, objected: Iterable[Finding], waivers: Sequence[Waiver]) -> Row:
    against = [each for each in objected if each.row == row.row and not each.is_waived]
    sure = [each for each in against if each.confidence is not Confidence.LOW]
    why = [Remark.of("finding", rule=each.rule, why=each.why) for each in against]
    unheld = [each for each in waivers if each.wrong or each.lapsed] if row.row == _RECORD else []
    why += [_unheld(each) for each in unheld]
    if sure or unheld:
        return replace(row, mark=Mark.NO, by="machine", why=(*row.why, *why))
    if against and row.by == "machine" and row.mark is not Mark.NO:
        return replace(row, mark=Mark.UNKNOWN, why=(*row.why, *why))
    return row


def _unheld(waiver: Waiver) -> Remark:
    rule = INVALID.id if waiver.wrong else EXPIRED.id
    said = waiver.wrong or f"it ended on {waiver.expires}"
    return Remark.of("finding", rule=rule, why=f"the waiver of {subject(waiver)} ({waiver.source}): {said}")


def subject(waiver: Waiver) -> str:
    """Return in one line what *waiver* is about."""
    return " ".join(filter(None, (waiver.rule, waiver.advisory, waiver.package)))


def _answer(row: Row) -> Answer:
    return Answer(row=row.row, mark=row.mark, by=row.by, evidence=row.why)


def _ends(lock: Lock | Glance, waivers: Iterable[Waiver], today: str) -> Iterator[End]:
    """Yield what ends, today or later."""
    for row, answer in lock.answers.items():
        until = answer.expires.get("date", "")
        if answer.by == "human" and triggers.is_day(until) and until >= today:
            yield End(date=until, kind="answer", what=row, who=answer.person or "")
    if lock.decision.expires and lock.decision.expires >= today:
        yield End(date=lock.decision.expires, kind="decision", what="decision", who=lock.decision.owner or "")
    for waiver in waivers:
        if not waiver.lapsed and not waiver.wrong:
            yield End(date=waiver.expires, kind="waiver", what=subject(waiver), who=waiver.owner)


def _let_through(
    lock: Lock | Glance, facts: Facts, waivers: Sequence[Waiver], objected: Iterable[Finding]
) -> Iterator[tuple[Waiver, str, str]]:
    """Yield each waiver that holds with the rule and the package it lets through."""
    for finding in objected:
        if finding.is_waived and finding.waived:
            yield finding.waived, finding.rule, finding.package or ""
    for waiver in waivers:
        if waiver.wrong or waiver.lapsed:
            continue
        for each in lock.findings:
            if each.rule == waiver.rule and _is_of(waiver, each, facts):
                yield waiver, each.rule, each.package or ""


def _is_of(waiver: Waiver, finding: Mapping[str, Any], facts: Facts) -> bool:
    package = finding.get("package") or facts.purl or ""
    return bool(about_closure((waiver,), (package,), facts.purl))
