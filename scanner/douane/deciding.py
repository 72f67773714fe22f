"""What people decide about a pinned server, recorded in its lock."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from douane.checklist import rows, say
from douane.errors import UsageError
from douane.model import Answer, Mark, Remark
from douane.policy import Policy, judge
from douane.rulebook import pages
from douane.text import excerpt, visible
from douane.waiving import recorded
from douane_lockfiles import Lock

MARKS = (Mark.YES, Mark.NO, Mark.NOT_APPLICABLE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_MOST_TEXT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One answer a person gives: `expires` is a date (YYYY-MM-DD), or None."""

    row: str
    mark: Mark
    reason: str
    expires: str | None = None


def given(row: str, mark: str, reason: str, expires: str | None = None) -> Given:
    """Return the answer, checked. Raises UsageError that names what is wrong with it."""
    known = {item.id: item for item in rows()}
    if row not in known:
        raise UsageError(f"there is no row {excerpt(row)!r}", remedy="`douane explain` lists the rows")
    if known[row].who == "derived":
        raise UsageError(f"{row} follows from the other rows", remedy="answer those")
    if mark not in MARKS:
        raise UsageError(f"{row}: {excerpt(mark)!r} is no answer", remedy=f"answer {', '.join(MARKS)}")
    if not reason.strip():
        raise UsageError(f"{row} needs a reason", remedy="say in a few words what the answer rests on")
    if expires is not None and not _is_day(expires):
        raise UsageError(f"{row}: {excerpt(expires)!r} is no date", remedy="write YYYY-MM-DD")
    return Given(row=row, mark=Mark(mark), reason=reason.strip()[:_MOST_TEXT], expires=expires)


def decide(lock: Lock, answers: tuple[Given, ...], *, person: str, owner: str | None, today: str) -> Lock:
    """Return *lock* with *answers* of *person* and the verdict that follows.

    Raises UsageError for a row the machine answered *no*: that takes another version, not an opinion.
    """
    document = lock.document
    for item in answers:
        if item.expires is not None and item.expires < today:
            raise UsageError(f"{item.row}: {item.expires} is past", remedy="name a day that is still to come")
        before = document["answers"].get(item.row, {})
        if before.get("by") == "machine" and before.get("mark") == Mark.NO and item.mark is not Mark.NO:
            raise UsageError(
                f"{item.row} is a no by evidence: {excerpt('; '.join(before.get('evidence', [])), 200)}",
                remedy=f"an opinion does not settle it: `douane explain {item.row}`",
            )
        document["answers"][item.row] = _recorded(item, person, today)
    decision = document["decision"]
    decision["owner"] = owner or decision.get("owner")
    recorded = document["answers"]
    _settle_derived(recorded, decision["owner"], lock)
    marks = [Answer(row=row.id, mark=Mark(recorded[row.id]["mark"]), by="machine") for row in rows()]
    verdict = judge(marks, Policy())
    decision.update(verdict=verdict.outcome.value, because=list(verdict.because), date=today)
    return Lock.sealed(document)


def waive(lock: Lock, stated: Mapping[str, str], *, today: str) -> Lock:
    """Return *lock* with the waiver *stated* (README of lockfiles, 4.10) in place of one about the same.

    The rows are answered anew when the server is looked at again. Raises UsageError for a waiver that would
    not hold.
    """
    waiver = recorded({**stated, "package": stated.get("package")}, "the waiver", today)
    if waiver.rule not in pages():
        raise UsageError(
            f"there is no rule {excerpt(waiver.rule)!r}", remedy="`douane explain` lists the rules"
        )
    if not _is_day(waiver.expires):
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


def _recorded(item: Given, person: str, today: str) -> Mapping[str, Any]:
    recorded: dict[str, Any] = {
        "mark": item.mark.value,
        "by": "human",
        "evidence": [],
        "person": person,
        "date": today,
        "reason": item.reason,
    }
    if item.expires:
        recorded["expires"] = {"date": item.expires}
    return recorded


def _is_day(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
