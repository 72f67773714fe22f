"""What provenance says for and against a server, held against where it is expected to come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from douane.model import (
    SELF,
    Confidence,
    Corroboration,
    Examination,
    Failed,
    Finding,
    Origin,
    PriorDecision,
    Reason,
    Severity,
    Verified,
    Where,
)
from douane.oddities import Oddity
from douane.provenance.errors import NotVerifiedError
from douane.provenance.expected import LOCK, MANIFEST, REGISTER, Expected, earlier, expected
from douane.provenance.looking import row_of
from douane.provenance.oddities import LOST, MISMATCH
from douane.text import excerpt

SOURCE = "verified provenance"
_OTHER = frozenset({Reason.BYTES, Reason.NAME, Reason.VERSION, Reason.REPLAYED, Reason.REPOSITORY})
_SAID = {
    LOCK: "as an earlier lock has it",
    REGISTER: "as the register has it",
    MANIFEST: "as its manifest says",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What speaks for the server's identity or against it, and what is found."""

    corroborations: tuple[Corroboration, ...] = ()
    findings: tuple[Finding, ...] = ()


def judged(examination: Examination, prior: PriorDecision | None) -> Judged:
    """Return what the origins in *examination* say, with what *prior* verified of the pinned version."""
    closure = examination.closure
    if closure is None:
        return Judged()
    server = closure.server
    told: list[Corroboration] = []
    findings: list[Finding] = []
    for origin in (*examination.provenance, *_silent(examination, prior)):
        is_server = origin.package == server.purl
        findings += _failures(origin, is_server=is_server)
        if lost := _lost(origin, prior, is_server=is_server):
            findings.append(lost)
        if is_server and origin.built and not origin.failed:
            there = expected(server, prior)
            told += _agreement(origin.built, there)
            findings += _elsewhere(origin.package, origin.built, there)
            findings += _moved(origin, origin.built, there)
    return Judged(corroborations=tuple(told), findings=tuple(findings))


def _silent(examination: Examination, prior: PriorDecision | None) -> Iterator[Origin]:
    """Yield the origins of packages that nothing is attested of, where the pinned version had something."""
    seen = {origin.package for origin in examination.provenance}
    for package in examination.closure.packages if examination.closure and prior else ():
        asked = package.sha256 and package.url and package.carrier is None
        if asked and package.purl not in seen and earlier(package.purl, prior):
            seen.add(package.purl)
            yield Origin(package=package.purl, verdicts=())


def _agreement(found: Verified, there: Expected | None) -> Iterator[Corroboration]:
    """Yield whether the build that was verified is the expected one; nothing where that cannot be told."""
    if there is None:
        return
    statement = f"built from {found.repository} by {found.workflow or found.by}"
    if found.logged:
        statement += f" on {found.logged[:10]}"
    try:
        there.holds(found)
    except NotVerifiedError as error:
        if error.reason is Reason.WORKFLOW:
            return
        if there.source == REGISTER and _owner(found.repository) == _owner(there.repository):
            who = f"{statement}, of the same owner as {there.repository} in the register"
            yield Corroboration(source=SOURCE, agrees=True, statement=who)
        elif _weight(there, found):
            yield Corroboration(source=SOURCE, agrees=False, statement=error.message)
        return
    # Where only the package itself says so, its maker chose both: the bytes are bound, nobody is vouched for.
    origin = SELF if there.source == MANIFEST else ""
    said = f"{statement}, {_SAID[there.source]}"
    yield Corroboration(source=SOURCE, agrees=True, statement=said, origin=origin)


def _elsewhere(purl: str, found: Verified, there: Expected | None) -> Iterator[Finding]:
    try:
        if there is not None:
            there.holds(found)
    except NotVerifiedError as error:
        weight = _weight(there, found) if there and error.reason is Reason.REPOSITORY else _OTHER_WORKFLOW
        if weight:
            severity, confidence = weight
            yield _finding(MISMATCH, purl, error.message, severity, confidence, is_server=True)


def _moved(origin: Origin, found: Verified, there: Expected | None) -> Iterator[Finding]:
    """Yield that none of the versions before was built where this one was, nor by the same owner.

    Not where an earlier lock says where it is to come from: that was decided. A project that moved looks the
    same as one that was taken over; a person can tell.
    """
    owners = {_owner(each.repository) for _, each in origin.earlier}
    if not owners or _owner(found.repository) in owners or (there and there.source == LOCK):
        return
    version, before = origin.earlier[0]
    count = len(origin.earlier)
    others = f" and none of the {count} versions before it by its owner" if count > 1 else ""
    why = f"it was built from {found.repository}, where {version} was built from {before.repository}{others}"
    yield _finding(MISMATCH, origin.package, why, Severity.HIGH, Confidence.MEDIUM, is_server=True)


_OTHER_WORKFLOW = (Severity.HIGH, Confidence.MEDIUM)


def _weight(there: Expected, found: Verified) -> tuple[Severity, Confidence] | None:
    """Return how much it weighs that *found* was not built where *there* says; None: nothing can be told.

    A repository may have moved to another owner, a list may name another one of the same program, and
    metadata of Python packages is checked by nobody; an owner may build one repository's code in another.
    """
    if there.source == LOCK:
        return Severity.CRITICAL, Confidence.HIGH
    if _owner(there.repository) == _owner(found.repository):
        return None
    if there.source == MANIFEST:
        return Severity.HIGH, Confidence.MEDIUM
    if not there.is_sure:
        return None
    if there.repository.rpartition("/")[2] == (found.repository or "").rpartition("/")[2]:
        return Severity.HIGH, Confidence.MEDIUM
    return Severity.CRITICAL, Confidence.HIGH


def _owner(repository: str | None) -> str:
    return "/".join((repository or "").split("/")[:2])


def _failures(origin: Origin, *, is_server: bool) -> Iterator[Finding]:
    """Yield what does not hold; what only the trust root is not enough for is a gap elsewhere."""
    for failed in origin.failed:
        if failed.reason is not Reason.AUTHORITY:
            why = f"{_KINDS[failed.kind]}: {failed.message}"
            yield _finding(
                MISMATCH, origin.package, why, _severity(failed), Confidence.HIGH, is_server=is_server
            )


_KINDS = {
    "build": "its build's attestation",
    "publish": "its publication's attestation",
    "index": "its index's signature",
}


def _severity(failed: Failed) -> Severity:
    if failed.reason in _OTHER:
        return Severity.CRITICAL
    return Severity.MEDIUM if failed.reason is Reason.MALFORMED else Severity.HIGH


def _lost(origin: Origin, prior: PriorDecision | None, *, is_server: bool) -> Finding | None:
    """Return that an attestation is gone which the pinned version had; not where it could not be seen."""
    had = earlier(origin.package, prior)
    if not had or not had.get("repository") or origin.built or origin.unseen or origin.failed:
        return None
    where = excerpt(str(had["repository"]))
    why = f"the pinned version was verifiably built from {where}, of this one nothing is attested"
    severity = LOST.severity if is_server else Severity.MEDIUM
    return _finding(LOST, origin.package, why, severity, LOST.confidence, is_server=is_server)


def _finding(
    oddity: Oddity, purl: str, why: str, severity: Severity, confidence: Confidence, *, is_server: bool
) -> Finding:
    found = oddity.finding(purl, why, purl, severity, where=Where())
    return replace(found, confidence=confidence, row=row_of(is_server))
