"""A policy held against one server: every key that is not met is a finding, which only a waiver takes away.

So it makes its row a *no* (or *unknown*, where it could not be told) like any other finding, is shown like
one by every report, and no opinion settles it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from douane.model import Confidence, Finding, Policy, Severity, Where
from douane.objections.facts import Facts, Part, Seen, is_ours, of_examination, of_lock
from douane.objections.licences import holds, is_expression, matches
from douane.objections.oddities import BY_KEY, KEYS, ODDITIES
from douane.text import excerpt

__all__ = [
    "KEYS",
    "ODDITIES",
    "Facts",
    "is_ours",
    "may_own",
    "objections",
    "of_examination",
    "of_lock",
    "owners_of",
]

_STRENGTH = {"none": 0, "recorded": 0, "static": 1, "remote": 2, "sandbox": 2}
_NEEDED = {"any": 0, "static": 1, "sandbox": 2}
_MOST_NAMED = 5


def objections(policy: Policy, facts: Facts) -> tuple[Finding, ...]:
    """Return what *policy* objects to, in no particular order."""
    return (
        *_severities(policy, facts),
        *_count(policy, facts),
        *_origins(policy, facts),
        *_surface(policy, facts),
        *_publisher(policy, facts),
        *_licences(policy, facts),
        *_capabilities(policy, facts),
        *_owner(policy, facts),
    )


def _finding(key: str, shown: str, why: str, package: str | None, *, sure: bool = True) -> Finding:
    found = BY_KEY[key].finding(f"policy {key}: {shown}", why, package, where=Where())
    return found if sure else replace(found, confidence=Confidence.LOW)


def _listed(names: Iterable[str]) -> str:
    known = sorted(set(names))
    more = f" and {len(known) - _MOST_NAMED} more" if len(known) > _MOST_NAMED else ""
    return ", ".join(excerpt(name, 80) for name in known[:_MOST_NAMED]) + more


def _severities(policy: Policy, facts: Facts) -> Iterator[Finding]:
    """What is milder than what blocks anyway, and not than what the policy wants blocked."""
    worth = [
        each for each in facts.findings if policy.block.rank <= each.severity.rank < Severity.MEDIUM.rank
    ]
    for row in sorted({each.row for each in worth}):
        for sure in (True, False):
            found = [each for each in worth if each.row == row and each.sure is sure]
            if found:
                yield replace(_mild(policy, found, sure=sure), row=row)


def _mild(policy: Policy, found: list[Seen], *, sure: bool) -> Finding:
    why = f"{len(found)} findings of severity {policy.block} or more: {_listed(each.rule for each in found)}"
    return _finding("block", policy.block.value, why, None, sure=sure)


def _count(policy: Policy, facts: Facts) -> Iterator[Finding]:
    counted = [each for each in facts.findings if each.severity is not Severity.INFO]
    if policy.most_findings is not None and len(counted) > policy.most_findings:
        why = f"{len(counted)} findings that nobody waives: {_listed(each.rule for each in counted)}"
        yield _finding("most-findings", str(policy.most_findings), why, facts.purl)


def _origins(policy: Policy, facts: Facts) -> Iterator[Finding]:
    if policy.provenance == "none":
        return
    for part in facts.parts:
        if (policy.provenance == "all" or part.purl == facts.purl) and part.attested is not True:
            unseen = "; what its index announces could not be looked at" if part.attested is None else ""
            why = f"no verified attestation says where {excerpt(part.purl)} was built{unseen}"
            yield _finding("provenance", policy.provenance, why, part.purl, sure=part.attested is False)


def _surface(policy: Policy, facts: Facts) -> Iterator[Finding]:
    if _STRENGTH.get(facts.source, 0) < _NEEDED[policy.surface]:
        had = "not seen" if facts.source == "none" else f"of the source {facts.source}"
        why = f"its definitions are {had}, and the policy demands {policy.surface}"
        yield _finding("surface", policy.surface, why, facts.purl)


def _publisher(policy: Policy, facts: Facts) -> Iterator[Finding]:
    lists = policy.publishers
    who = {name for name in (facts.account, *_repositories(facts)) if name}
    denied = sorted(name for name in who | set(facts.maintainers) if _fits(name, lists.deny))
    if denied:
        why = f"{_listed(denied)} published it, or may"
        yield _finding("publishers.deny", ", ".join(lists.deny), why, facts.purl)
    elif lists.deny and not who and not facts.maintainers:
        yield _finding("publishers.deny", ", ".join(lists.deny), _UNTOLD, facts.purl, sure=False)
    if lists.allow is None or any(_fits(name, lists.allow) for name in who):
        return
    if who or facts.maintainers:
        if (
            not facts.account
            and facts.maintainers
            and all(_fits(each, lists.allow) for each in facts.maintainers)
        ):
            return
        why = f"it was published by {_listed(who or facts.maintainers)}, who is not named there"
        yield _finding("publishers.allow", ", ".join(lists.allow), why, facts.purl)
    else:
        yield _finding("publishers.allow", ", ".join(lists.allow), _UNTOLD, facts.purl, sure=False)


_UNTOLD = "its index does not say who published it"


def _repositories(facts: Facts) -> Iterator[str]:
    """The verified repository, and its owner: ``host/owner/name`` and ``host/owner``."""
    if facts.built:
        yield facts.built
        yield "/".join(facts.built.split("/")[:2])


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _licences(policy: Policy, facts: Facts) -> Iterator[Finding]:
    lists = policy.licences
    if not lists:
        return
    for part in facts.parts:
        for key, patterns in (("licences.allow", lists.allow), ("licences.deny", lists.deny)):
            if patterns is not None and (patterns or key == "licences.allow"):
                yield from _licence(key, patterns, part)


def _licence(key: str, patterns: tuple[str, ...], part: Part) -> Iterator[Finding]:
    allows, stated = key == "licences.allow", part.licence
    if stated is None:
        if part.read:  # what was not read is a gap already
            why = f"{excerpt(part.purl)} states no licence"
            yield _finding(key, "none stated", why, part.purl, sure=False)
    elif not is_expression(stated):
        if not matches(stated, patterns):
            why = f"{excerpt(part.purl)} states {excerpt(stated, 80)!r}, which is no SPDX expression"
            yield _finding(key, stated, why, part.purl, sure=False)
        elif not allows:
            yield _finding(key, stated, f"{excerpt(part.purl)} is under {excerpt(stated, 80)}", part.purl)
    elif not holds(stated, lambda each: matches(each, patterns) is allows):
        yield _finding(key, stated, f"{excerpt(part.purl)} is under {excerpt(stated, 80)}", part.purl)


def _capabilities(policy: Policy, facts: Facts) -> Iterator[Finding]:
    lists = policy.capabilities
    for part in facts.parts:
        if policy.own_capabilities and part.purl != facts.purl:
            continue
        beyond = [] if lists.allow is None else [kind for kind in part.kinds if kind not in lists.allow]
        for key, found in (
            ("capabilities.allow", beyond),
            ("capabilities.deny", [kind for kind in part.kinds if kind in lists.deny]),
        ):
            if found:
                why = f"the code of {excerpt(part.purl)} can: {', '.join(found)}"
                yield _finding(key, ", ".join(found), why, part.purl)


def _owner(policy: Policy, facts: Facts) -> Iterator[Finding]:
    named = owners_of(policy, facts.identifier)
    if named is None or (facts.owner is not None and facts.owner in named):
        return
    has = f"it is owned by {excerpt(facts.owner, 80)}" if facts.owner else "nobody is named as its owner"
    why = f"{has}; the policy names {_listed(named)}"
    yield _finding("owners", ", ".join(named), why, facts.purl, sure=facts.owner is not None)


def owners_of(policy: Policy, identifier: str) -> tuple[str, ...] | None:
    """Return who may own the server *identifier* (``npm:NAME``), None where the policy does not say."""
    found = [names for pattern, names in policy.owners if fnmatchcase(identifier, pattern)]
    return found[-1] if found else None


def may_own(policy: Policy, identifier: str, owner: str) -> bool:
    """Whether *policy* lets *owner* own the server *identifier*."""
    named = owners_of(policy, identifier)
    return named is None or owner in named
