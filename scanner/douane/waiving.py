"""Waivers: findings that somebody answers for until a day, and what is wrong with those that do not hold.

A waiver comes from the lock of the server or from an OpenVEX document (`vex`). A finding that is waived stays
in the report, with who waived it, why and until when; it makes no row a *no*. A waiver that has expired, or
says too little, is a finding of its own.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from douane.model import Finding, Severity, Waiver, ordered
from douane.oddities import Oddity
from douane.text import excerpt

ACCEPTED = "accepted"
"""What a waiver says that states no status: the finding is true, and somebody takes the risk."""
STATUSES = (ACCEPTED, "not_affected", "fixed", "affected", "under_investigation")
"""What can be said of an advisory (openvex.dev, "Status Labels"), and `ACCEPTED`."""
JUSTIFICATIONS = (
    "component_not_present",
    "vulnerable_code_not_present",
    "vulnerable_code_not_in_execute_path",
    "vulnerable_code_cannot_be_controlled_by_adversary",
    "inline_mitigations_already_exist",
)
"""Why a product is not affected (openvex.dev, "Status Justifications")."""

MOST_DAYS = 366
"""Days for which a waiver may hold from today on."""
MOST_DAYS_MALICE = 30
"""... one of a report of malice."""

MALICIOUS, VULNERABLE = "known-malicious-version", "known-vulnerable-version"
_TEXT = 500
_CITED = ("MCP04:2025", "SAFE-T1002", "AML.T0010")

EXPIRED = Oddity(
    id="expired-waiver",
    summary="a waiver that held until a day that has passed",
    severity=Severity.MEDIUM,
    row="decision.record",
    remedy="decide again: `douane decide` records a new one, or take it out",
    taxonomy=_CITED,
)
INVALID = Oddity(
    id="invalid-waiver",
    summary="a waiver that does not say what a waiver has to say",
    severity=Severity.MEDIUM,
    row="decision.record",
    remedy="record it anew with what is missing: `douane decide`",
    taxonomy=_CITED,
)
ODDITIES = (EXPIRED, INVALID)
"""What is found of waivers that do not hold, by id."""


def recorded(stated: Mapping[str, Any], source: str, today: str) -> Waiver:
    """Return the waiver that a lock states, with what is wrong with it on the day *today* (YYYY-MM-DD)."""

    def text(key: str) -> str:
        value = stated.get(key)
        return excerpt(value, _TEXT) if isinstance(value, str) else ""

    waiver = Waiver(
        rule=text("rule"),
        package=stated.get("package"),
        advisory=text("advisory"),
        status=text("status") or ACCEPTED,
        justification=text("justification"),
        reason=text("reason").strip(),
        owner=text("owner").strip(),
        expires=text("expires"),
        source=source,
    )
    return dated(waiver, today)


def dated(waiver: Waiver, today: str) -> Waiver:
    """Return *waiver* as it stands on the day *today* (YYYY-MM-DD): with what is wrong with it, and whether
    its day has passed.
    """
    wrong = waiver.wrong or fault(waiver) or _too_long(waiver, today)
    return replace(waiver, wrong=wrong, lapsed=waiver.expires < today)


def fault(waiver: Waiver) -> str:
    """Return what keeps *waiver* from being one on any day; empty if nothing does."""
    return next(_faults(waiver), "")


def _faults(waiver: Waiver) -> Iterator[str]:
    if not waiver.owner:
        yield "it names no owner"
    if not waiver.reason:
        yield "it gives no reason"
    if waiver.status not in STATUSES:
        yield f"its status {waiver.status!r} is none of {', '.join(STATUSES)}"
    if waiver.status == "not_affected" and waiver.justification not in JUSTIFICATIONS:
        yield f"not_affected needs a justification: one of {', '.join(JUSTIFICATIONS)}"
    if waiver.rule in (MALICIOUS, VULNERABLE) and not waiver.advisory:
        yield "it names no advisory: those that are published tomorrow are not waived today"
    if waiver.rule == MALICIOUS and not _is_one_version(waiver.package):
        yield "a report of malice is waived for one version of one package only"


def _too_long(waiver: Waiver, today: str) -> str:
    most = MOST_DAYS_MALICE if waiver.rule == MALICIOUS else MOST_DAYS
    return (
        f"it holds until {waiver.expires}; {most} days are the most"
        if waiver.expires > _after(today, most)
        else ""
    )


def _is_one_version(package: str | None) -> bool:
    return package is not None and "@" in package.rpartition("/")[2]


def _after(today: str, days: int) -> str:
    return (datetime.date.fromisoformat(today) + datetime.timedelta(days)).isoformat()


def applied(
    findings: Iterable[Finding], waivers: Sequence[Waiver], server: str | None
) -> tuple[Finding, ...]:
    """Return *findings* with those marked that *waivers* are about, and one for each that does not hold.

    *server* is the purl of the server. Of several waivers of one finding the last one counts.
    """
    if not waivers:
        return tuple(findings)
    found: list[Finding] = []
    used: set[Waiver] = set()
    for finding in findings:
        about = [waiver for waiver in waivers if is_about(waiver, finding, server)]
        used.update(about)
        found.append(marked(finding, about, server))
    # A list of statements about other products may be old; what a lock says was said for this server.
    told = (waiver for waiver in waivers if not waiver.statement or waiver in used)
    return ordered((*found, *_unheld(told)))


def marked(finding: Finding, waivers: Sequence[Waiver], server: str | None) -> Finding:
    """Return *finding* with the last of *waivers* that is about it and holds, if there is one."""
    holding = (each for each in reversed(waivers) if not (each.wrong or each.lapsed))
    last = next((each for each in holding if is_about(each, finding, server)), None)
    return finding if last is None else replace(finding, waived=last)


def about_closure(
    waivers: Iterable[Waiver], purls: Collection[str], server: str | None
) -> tuple[Waiver, ...]:
    """Return those of *waivers* that are about *server* (a purl) or about one of the packages *purls*."""
    return tuple(
        waiver
        for waiver in waivers
        if (waiver.server is None or is_same(waiver.server, server))
        and (waiver.package is None or any(is_same(waiver.package, purl) for purl in purls))
    )


def is_about(waiver: Waiver, finding: Finding, server: str | None) -> bool:
    """Whether *waiver* speaks of *finding* in the closure of *server* (a purl), whether or not it holds."""
    if waiver.server is not None and not is_same(waiver.server, server):
        return False
    if waiver.package is not None and not is_same(waiver.package, finding.package):
        return False
    if not waiver.advisory:
        return finding.rule == waiver.rule
    known = finding.advisory
    if known is None:
        return False
    if waiver.statement:  # a document speaks of vulnerabilities, whatever the rule is called
        return not known.malicious and bool(waiver.names & {known.id, *known.aliases})
    named = {known.id} if known.malicious else {known.id, *known.aliases}
    return finding.rule == waiver.rule and waiver.advisory in named


def is_same(stated: str, purl: str | None) -> bool:
    """Whether the package URL *stated* is *purl*, or names all versions of its package."""
    from packageurl import PackageURL

    try:
        one, other = PackageURL.from_string(stated), PackageURL.from_string(purl or "")
    except ValueError:
        return False
    alike = (one.type, one.namespace, one.name) == (other.type, other.namespace, other.name)
    return alike and one.version in (None, other.version)


def _unheld(waivers: Iterable[Waiver]) -> Iterator[Finding]:
    for waiver in waivers:
        subject = " ".join(filter(None, (waiver.rule, waiver.advisory, waiver.package)))
        if waiver.wrong:
            yield INVALID.finding(
                waiver.source, f"the waiver of {subject} does not hold: {waiver.wrong}", None
            )
        elif waiver.lapsed:
            why = f"the waiver of {subject} by {waiver.owner} ended on {waiver.expires}"
            yield EXPIRED.finding(waiver.source, why, None)
