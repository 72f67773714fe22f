"""What people decide about a pinned server, recorded in its lock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from douane import triggers
from douane.answering import LISTED, Given, Terms, coming, near
from douane.checklist import Row, rows, say
from douane.errors import UsageError
from douane.model import Answer, Mark, Policy, Remark
from douane.objections import may_own, owners_of
from douane.policy import judge
from douane.rulebook import pages
from douane.text import excerpt, visible
from douane.triggers import is_day
from douane.waiving import recorded
from douane_lockfiles import Lock

_OWNED = "policy-owners"
_RECHECK = ("version", "surface", "publisher", "scopes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A row that a person can answer: `told` is what the lock says of it, `before` what was said before."""

    row: Row
    told: tuple[str, ...]
    before: Remark | None = None


def questions(
    lock: Lock, policy: Policy, *, today: str, language: str = "en", only: Iterable[str] = ()
) -> tuple[Question, ...]:
    """Return what is to be asked about *lock*, in order: every row that is unknown today, or the rows *only*.

    Raises UsageError for a row in *only* that does not exist, follows from others, or is a no by evidence.
    """
    wanted = tuple(only)
    document = _reopened(lock.document, lock, policy, today)
    found = []
    known = {row.id: row for row in rows(language)}
    for name in wanted:
        if name not in known or known[name].who == "derived":
            raise UsageError(f"{excerpt(name, 60)!r} is no row that anybody answers", remedy=LISTED)
        _refuse_no(name, document["answers"].get(name, {}))
    for row in known.values():
        answer = document["answers"].get(row.id, {"mark": Mark.UNKNOWN, "by": "machine", "evidence": []})
        is_open = answer["mark"] == Mark.UNKNOWN and row.who != "derived"
        if row.id in wanted or (is_open and not wanted):
            found.append(_question(row, answer))
    return tuple(found)


def _question(row: Row, answer: Mapping[str, Any]) -> Question:
    before = None
    if answer.get("by") == "human":
        before = Remark.of("decided", **{key: answer.get(key, "") for key in ("person", "date", "reason")})
    elif answer.get("lapsed"):
        before = triggers.lapse(row.id, answer["lapsed"]).remark
    return Question(row=row, told=tuple(visible(line) for line in answer.get("evidence", ())), before=before)


def settled_by_evidence(lock: Lock, mark: Mark) -> tuple[tuple[str, str], ...]:
    """Return the rows that the machine answered with *mark*, each with its first piece of evidence."""
    found = (
        (row.id, lock.answers[row.id]) for row in rows() if row.id in lock.answers and row.who != "derived"
    )
    return tuple(
        (row, visible(next(iter(answer.evidence), "")))
        for row, answer in found
        if answer.by == "machine" and answer.mark == mark
    )


def decide(
    lock: Lock,
    answers: Iterable[Given],
    *,
    person: str,
    today: str,
    terms: Terms | None = None,
    policy: Policy | None = None,
) -> Lock:
    """Return *lock* with *answers* of *person* under *terms*, and the verdict that follows.

    What the machine found to be so is left as it is. Raises UsageError for a row that is a *no* by evidence:
    that takes another version or a waiver, not an opinion; for an owner or an answer that *policy* refuses.
    """
    terms, policy = terms or Terms(), policy or Policy()
    document = _reopened(lock.document, lock, policy, today)
    decision = document["decision"]
    _owned(document, lock, terms, policy)
    decision["scopes"] = list(terms.scopes or decision.get("scopes", ()))
    decision["conditions"] = list(terms.conditions or decision.get("conditions", ()))
    bound = tuple(dict.fromkeys((*(terms.recheck or decision.get("recheck") or _RECHECK), "scopes")))
    decision["recheck"] = list(bound)
    state = replace(triggers.of_lock(lock, today), scopes=triggers.scopes(decision["scopes"]))
    for item in answers:
        until = item.expires or terms.until
        _acceptable(item, until, document["answers"].get(item.row, {}), policy, today)
        if not _is_evident(item, document["answers"].get(item.row, {})):
            ends = triggers.bound((*bound, *item.recheck), state, until)
            document["answers"][item.row] = _recorded(item, person, today, ends)
    _judged(document, lock, policy, today)
    return Lock.sealed(document)


def _reopened(document: dict[str, Any], lock: Lock, policy: Policy, today: str) -> dict[str, Any]:
    """Return *document* with what people answered and what holds no more as unknown again."""
    state = triggers.of_lock(lock, today)
    for row, answer in lock.answers.items():
        ending = triggers.ended(answer.expires, state) if answer.by == "human" else None
        if ending is not None:
            kept = triggers.recorded(answer, ending)
            document["answers"][row] = {"mark": "unknown", "by": "machine", "evidence": [], "lapsed": kept}
        elif row in policy.required and answer.mark == Mark.NOT_APPLICABLE:
            told = [*document["answers"][row].get("evidence", []), say(Remark.of("demanded"))]
            document["answers"][row] = {
                "mark": "unknown",
                "by": "machine",
                "evidence": list(dict.fromkeys(told)),
            }
    return document


def _owned(document: dict[str, Any], lock: Lock, terms: Terms, policy: Policy) -> None:
    """Name the owner, where *terms* does: what the policy objected to for that is settled with it."""
    identifier = f"{lock.ecosystem}:{lock.name}"
    if not terms.owner:
        return
    if not may_own(policy, identifier, terms.owner):
        named = ", ".join(owners_of(policy, identifier) or ())
        raise UsageError(
            f"{excerpt(terms.owner, 80)} may not own {excerpt(identifier, 120)}: owners of the policy",
            remedy=f"name one of: {excerpt(named, 200)}",
        )
    document["decision"]["owner"] = terms.owner
    left = [each for each in document.get("findings", []) if each["rule"] != _OWNED]
    if len(left) < len(document.get("findings", [])):
        document["findings"] = left
        if document["answers"].get("blast.owner", {}).get("by") == "machine":
            told = [say(Remark.of("owner-named", owner=visible(terms.owner)))]
            document["answers"]["blast.owner"] = {"mark": "unknown", "by": "machine", "evidence": told}


def _acceptable(
    item: Given, until: str | None, before: Mapping[str, Any], policy: Policy, today: str
) -> None:
    """Raise UsageError for an answer that cannot be given."""
    if until is not None:
        coming(until, item.row, today)
    if item.mark is not Mark.NO:
        _refuse_no(item.row, before)
    if item.row in policy.required and item.mark is Mark.NOT_APPLICABLE:
        raise UsageError(
            f"{item.row}: not-applicable does not do: required-rows of the policy", remedy="answer yes or no"
        )


def _refuse_no(row: str, before: Mapping[str, Any]) -> None:
    if before.get("by") == "machine" and before.get("mark") == Mark.NO:
        raise UsageError(
            f"{row} is a no by evidence: {excerpt('; '.join(before.get('evidence', [])), 200)}",
            remedy=f"an opinion does not settle it: `douane explain {row}`, or --waive what it rests on",
        )


def _is_evident(item: Given, before: Mapping[str, Any]) -> bool:
    """Whether the machine knows already: an opinion on top of that would only hide the evidence."""
    settled = before.get("by") == "machine" and before.get("mark") in (Mark.YES, Mark.NOT_APPLICABLE)
    return settled and item.mark is not Mark.NO


def _judged(document: dict[str, Any], lock: Lock, policy: Policy, today: str) -> None:
    """Let the derived rows and the verdict follow from the answers."""
    answers, decision = document["answers"], document["decision"]
    for row in rows():
        answers.setdefault(row.id, {"mark": "unknown", "by": "machine", "evidence": []})
    _settle_derived(answers, decision.get("owner"), lock)
    demanded = say(Remark.of("demanded"))
    marks = [
        Answer(
            row=row.id,
            mark=Mark(answers[row.id]["mark"]),
            by="machine",
            evidence=(Remark.of("demanded"),) if demanded in answers[row.id].get("evidence", ()) else (),
        )
        for row in rows()
    ]
    verdict = judge(marks, policy, [(each["rule"], each["row"]) for each in document.get("findings", [])])
    decision.update(verdict=verdict.outcome.value, because=list(verdict.reasons), date=today)


def waive(lock: Lock, stated: Mapping[str, str], *, today: str) -> Lock:
    """Return *lock* with the waiver *stated* (README of lockfiles, 4.10) in place of one about the same.

    The rows are answered anew when the server is looked at again. Raises UsageError for a waiver that would
    not hold.
    """
    waiver = recorded({**stated, "package": stated.get("package")}, "the waiver", today)
    if waiver.rule not in pages():
        raise UsageError(
            f"there is no rule {excerpt(waiver.rule)!r}",
            remedy=near(waiver.rule, pages(), LISTED),
        )
    if not is_day(waiver.expires):
        raise UsageError(f"{excerpt(waiver.expires)!r} is no date", remedy="write --until YYYY-MM-DD")
    if waiver.lapsed:
        raise UsageError(f"{waiver.expires} is past", remedy="name a day that is still to come")
    if waiver.wrong:
        raise UsageError(f"the waiver does not hold: {waiver.wrong}")
    document = lock.document
    about = ("rule", "package", "advisory")
    others = [
        each for each in document.get("waivers", []) if any(each.get(key) != stated.get(key) for key in about)
    ]
    document["waivers"] = [*others, dict(stated)]
    return Lock.sealed(document)


def _settle_derived(recorded: dict[str, Any], owner: str | None, lock: Lock) -> None:
    """The record is complete once it has an owner; the gate follows from all other rows."""
    record = recorded["decision.record"]
    if owner and record["by"] == "machine" and record["mark"] == Mark.UNKNOWN:
        recorded["decision.record"] = {
            "mark": Mark.YES.value,
            "by": "machine",
            "evidence": [say(Remark.of("recorded", path=_file_of(lock), owner=visible(owner)))],
        }
    security = {
        row.id: recorded[row.id]["mark"] for row in rows() if row.is_security and row.who != "derived"
    }
    worst = Mark.NO if Mark.NO in security.values() else Mark.UNKNOWN
    settled = not {Mark.NO, Mark.UNKNOWN} & set(security.values())
    counts = [list(security.values()).count(mark) for mark in (Mark.NO, Mark.UNKNOWN)]
    recorded["decision.gate"] = {
        "mark": (Mark.YES if settled else worst).value,
        "by": "machine",
        "evidence": [say(Remark.of("gate", no=counts[0], unknown=counts[1]))],
    }


def _file_of(lock: Lock) -> str:
    """Return the name of the file a lock is kept in, whatever folder it is seen from."""
    return f"{lock.name.rpartition('/')[2]}.json"


def _recorded(item: Given, person: str, today: str, ends: Mapping[str, str]) -> Mapping[str, Any]:
    recorded: dict[str, Any] = {
        "mark": item.mark.value,
        "by": "human",
        "evidence": [],
        "person": person,
        "date": today,
        "reason": item.reason,
    }
    return {**recorded, "expires": dict(ends)} if ends else recorded
