"""What a policy would do to servers: which key stops which, and what its waivers let through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from douane.model import Confidence, Finding, Policy, Report, Waiver
from douane.objections import KEYS, is_ours
from douane.policy.judging import DEMANDED
from douane.situations import Situation, subject
from douane.text import visible

_UNTOLD = {"policy-licences-allow": "licences.allow", "policy-licences-deny": "licences.deny"}
_AGE = "minimum-age"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """What one key has against a server, or a `package` (purl) of it; not `sure`: it could not be told."""

    key: str
    why: str
    sure: bool = True
    package: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Demanded:
    """What a policy would do to one server.

    `stops` is what stands in its way, `passed` what waivers of the policy let through: pairs of what the
    waiver is about and of what it lets through. `untold` are keys of which a lock says nothing. `verdict` is
    that of the gate as a whole, None where the lock cannot be read, which `problem` says. `purl` is the
    server's package.
    """

    name: str
    purl: str | None = None
    stops: tuple[Stop, ...] = ()
    passed: tuple[tuple[str, str], ...] = ()
    untold: tuple[str, ...] = ()
    verdict: str | None = None
    problem: str | None = None

    @property
    def exit_code(self) -> int:
        """0 nothing stops it, 1 a key does, 2 no lock that can be trusted, 3 something could not be told."""
        if self.problem is not None:
            return 2
        if any(each.sure for each in self.stops):
            return 1
        return 3 if self.stops or self.untold else 0


def of_situation(found: Situation, policy: Policy) -> Demanded:
    """Return what *policy* would do to a pinned server, as far as its lock tells."""
    if found.verdict is None:
        return Demanded(name=found.path, problem=found.problem)
    stops = [*_stops(found.objections), *_recorded(found, policy), *_demanded(found, policy)]
    stops += [
        _unheld(each) for each in found.waivers if _is_mine(each, policy) and (each.wrong or each.lapsed)
    ]
    same = found.judged_by == policy.digest
    return Demanded(
        name=f"{found.server} {found.version}",
        purl=found.purl,
        stops=tuple(stops),
        passed=_passed(((waiver, rule, package) for waiver, rule, package in found.let_through), policy),
        untold=() if same else tuple(_only_in_bytes(policy)),
        verdict=found.verdict.outcome.value,
    )


def of_report(report: Report) -> Demanded:
    """Return what the policy of *report* did to the server that was looked at."""
    policy, seen = report.policy, report.examination
    ours = [each for each in seen.findings if is_ours(each.rule)]
    young = [each for each in seen.findings if each.rule == "young-release" and not each.is_waived]
    stops = [*_stops(ours)]
    stops += [Stop(key=_AGE, why=each.why, sure=False) for each in young if policy.minimum_age is not None]
    for answer in report.answers:
        if answer.row in policy.required and any(each.key == DEMANDED for each in answer.evidence):
            stops.append(Stop(key="required-rows", why=f"{answer.row} waits for an answer", sure=False))
    held = [each for each in seen.waivers if _is_mine(each, policy)]
    stops += [_unheld(each) for each in held if each.wrong or each.lapsed]
    waived = ((each.waived, each.rule, each.package or "") for each in seen.findings if each.waived)
    return Demanded(
        name=f"{report.name} {report.version or ''}".strip(),
        purl=seen.closure.server.purl if seen.closure else None,
        stops=tuple(stops),
        passed=_passed(waived, policy),
        verdict=report.verdict.outcome.value,
    )


def _stops(findings: tuple[Finding, ...] | list[Finding]) -> Iterator[Stop]:
    for each in findings:
        if not each.is_waived:
            sure = each.confidence is not Confidence.LOW
            yield Stop(key=KEYS[each.rule], why=each.why, sure=sure, package=each.package)


def _recorded(found: Situation, policy: Policy) -> Iterator[Stop]:
    """Yield what was found when it was pinned and only the bytes tell, where the policy still demands it."""
    asked = set(_only_in_bytes(policy))
    for rule, package in found.recorded:
        key = _UNTOLD.get(rule, _AGE)
        if key in asked:
            yield Stop(key=key, why=f"found when it was pinned: {package}", package=package)


def _demanded(found: Situation, policy: Policy) -> Iterator[Stop]:
    for row in found.rows:
        if row.row in policy.required and any(each.key == DEMANDED for each in row.why):
            yield Stop(key="required-rows", why=f"{row.row} waits for an answer", sure=False)


def _only_in_bytes(policy: Policy) -> Iterator[str]:
    """Yield the keys of *policy* of which a lock says nothing."""
    if policy.licences.allow is not None:
        yield "licences.allow"
    if policy.licences.deny:
        yield "licences.deny"
    if policy.minimum_age is not None:
        yield _AGE


def _is_mine(waiver: Waiver, policy: Policy) -> bool:
    return any(waiver.rule == each.rule and waiver.source == each.source for each in policy.waivers)


def _unheld(waiver: Waiver) -> Stop:
    said = waiver.wrong or f"it ended on {waiver.expires}"
    return Stop(key="waivers", why=f"{visible(subject(waiver))}: {said}")


def _passed(told: Iterator[tuple[Waiver, str, str]], policy: Policy) -> tuple[tuple[str, str], ...]:
    pairs = (
        (subject(waiver), " ".join(filter(None, (rule, package))))
        for waiver, rule, package in told
        if _is_mine(waiver, policy)
    )
    return tuple(sorted(set(pairs)))
