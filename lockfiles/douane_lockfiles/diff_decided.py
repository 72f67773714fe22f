"""What differs between what two lockfiles know and decide: evidence, answers, decision, waivers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from douane_lockfiles.canonical import canonical
from douane_lockfiles.drift import Drift, Grade, changes, drift, keyed, same, unshared
from douane_lockfiles.model import Lock
from douane_lockfiles.sections import Finding, Waiver

_MARKS = {"yes": 0, "not-applicable": 0, "unknown": 1, "no": 2}
_ADVISORY_RULES = ("known-malicious-version", "known-vulnerable-version")


def signatures(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield that other rules were used to look."""
    for key, was, now in changes(old.signatures, new.signatures):
        why = "a new finding may be due to new rules"
        yield drift("rules-changed", f"signatures {key}", f"signatures.{key}", was, now, why)


def findings(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield the findings that came, went or moved within their file."""
    before, after = map(keyed, unshared(old.findings, new.findings))
    if not before and not after:
        return
    gone: dict[bytes, list[Finding]] = {}
    for content in sorted(before.keys() - after.keys(), reverse=True):
        gone.setdefault(_subject(before[content]), []).append(before[content])
    origin = _Origin(old, new)
    for content in sorted(after.keys() - before.keys()):
        finding = after[content]
        if earlier := gone.get(_subject(finding)):
            yield drift("finding-moved", finding.rule, "findings", earlier.pop(), finding)
        else:
            kind = "advisory-appeared" if finding.rule in _ADVISORY_RULES else "finding-appeared"
            how_bad = _grade(finding.severity)
            yield drift(kind, finding.rule, "findings", None, finding, origin.of(finding), grade=how_bad)
    for finding in (item for left in gone.values() for item in left):
        yield drift("finding-gone", finding.rule, "findings", finding, None)


def _subject(finding: Finding) -> bytes:
    """What a finding is about, whatever the line or the version it was seen in."""
    lasting = {key: finding[key] for key in finding if key not in ("package", "line", "first_seen")}
    return canonical([lasting, _unversioned(finding)])


def _unversioned(finding: Finding) -> str:
    head, at, _ = (finding.package or "").rpartition("@")
    return head if at else finding.package or ""


class _Origin:
    """Tells whether a new finding is due to new rules or to new bytes."""

    def __init__(self, old: Lock, new: Lock) -> None:
        self.new_rules = old.signatures.digest != new.signatures.digest
        self.same_surface = old.surface.digest == new.surface.digest
        self.known = {(item.purl, item.sha256) for item in old.packages}
        self.bytes = {item.purl: item.sha256 for item in new.packages}
        self.same_packages = all(
            sha256 is not None and (purl, sha256) in self.known for purl, sha256 in self.bytes.items()
        )

    def of(self, finding: Finding) -> str:
        """Why *finding* was not there before, in words."""
        purl = finding.package
        if purl is not None and purl in self.bytes:
            same_bytes = self.bytes[purl] is not None and (purl, self.bytes[purl]) in self.known
        elif purl is not None:
            same_bytes = False
        else:  # of a definition, or of the server as a whole
            same_bytes = self.same_surface and (finding.pointer is not None or self.same_packages)
        if not same_bytes:
            return "in other bytes than before"
        return "in the same bytes, seen by new rules" if self.new_rules else "in the same bytes"


def _grade(severity: str) -> Grade:
    """The grade of a new finding: its severity, one that nobody knows counts as high."""
    return Grade(severity) if severity in set(Grade) else Grade.HIGH


def gaps(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield what could be looked at before and cannot now, and the other way round."""
    before, after = map(keyed, unshared(old.gaps, new.gaps))
    for key in after.keys() - before.keys():
        yield drift("coverage-decreased", after[key].what, "gaps", None, after[key])
    for key in before.keys() - after.keys():
        yield drift("coverage-increased", before[key].what, "gaps", before[key], None)


def answers(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield the rows that are answered in another way; a row that is gone is unknown."""
    for row, was, now in changes(old.answers, new.answers):
        before, after = (_MARKS[side.mark] if side is not None else 1 for side in (was, now))
        worse = after > before or (was is not None and now is None)
        kind = "answer-worsened" if worse else "answer-improved" if after < before else "answer-changed"
        yield drift(kind, row, f"answers.{row}", was, now)


def decision(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield what of the decision changed."""
    for key, was, now in changes(old.decision, new.decision):
        kind = "decision-date-changed" if key == "date" else "decision-changed"
        if key == "owner" and was and not now:
            kind = "owner-removed"
        yield drift(kind, f"decision {key}", f"decision.{key}", was, now)


def waivers(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield the waivers that came, went or changed, by rule and package."""
    before, after = _by_subject(old), _by_subject(new)
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if not same(was, now):
            kind = "waiver-added" if was is None else "waiver-removed" if now is None else "waiver-changed"
            yield drift(kind, name, "waivers", was, now)


def _by_subject(lock: Lock) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for _, waiver in sorted(keyed(lock.waivers).items()):
        found.setdefault(_waived(waiver), []).append(waiver.to_dict())
    return found


def _waived(waiver: Waiver) -> str:
    return " ".join(filter(None, (waiver.rule, waiver.advisory, waiver.package)))


def expired(lock: Lock, today: str) -> Iterator[Drift]:
    """Yield what stood in *lock* until a day before *today* (YYYY-MM-DD)."""
    decided = lock.decision
    if decided.expires and decided.expires < today:
        yield drift("decision-expired", "decision", "decision.expires", decided.expires)
    for row, answer in lock.answers.items():
        limit = answer.expires.get("date")
        if limit and limit < today:
            yield drift("answer-expired", row, f"answers.{row}.expires.date", limit)
    for waiver in lock.waivers:
        if waiver.expires < today:
            yield drift("waiver-expired", _waived(waiver), "waivers", waiver.expires)
