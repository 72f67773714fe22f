"""Servers that one client connects together, judged as the model meets them: side by side.

What is compared are the definitions that were seen. The result for each server does not depend on the order
in which they were given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from douane.companions import Companion, Company
from douane.detectors import every as detectors
from douane.identity.popular import known, normalised
from douane.model import Configured, Examination, Finding, Gap, Target, ordered
from douane.rules import run
from douane.text import excerpt

MAX_SERVERS = 200
"""Servers that one server is held against."""
_STANDING = {"A": 3, "B": 2, "C": 1}
_ANYBODY = "any"  # the client of a file that is known by its shape alone
_MOST_NAMED = 400  # characters of the names of what was not compared


def judged(examinations: Sequence[Examination]) -> tuple[Examination, ...]:
    """Return *examinations*, in order, with what speaks against each beside the others of its client."""
    return tuple(_judged(each, examinations) for each in examinations)


def _judged(seen: Examination, everybody: Sequence[Examination]) -> Examination:
    others = [(names, each) for each in everybody if (names := _names_beside(seen.target, each.target))]
    if not others or seen.surface.source == "none":
        return seen
    listed = sorted(
        (_companion(each, names) for names, each in others if each.surface.source != "none"),
        key=lambda companion: companion.order,
    )
    own = tuple(sorted({excerpt(place.name, 80) for place in seen.target.configured}))
    company = Company(itself=_companion(seen, own), others=tuple(listed[:MAX_SERVERS]))
    findings: list[Finding] = []
    gaps = list(_uncompared(others, [each.names for each in listed[MAX_SERVERS:]]))
    for rule in detectors():
        if rule.beside and company.others:
            purl = company.itself.package.purl if company.itself.package else None
            found, missed = run(rule, partial(rule.beside, company), package=purl, what=_WHAT)
            findings += found
            gaps += missed
    return replace(
        seen,
        findings=ordered((*seen.findings, *findings)),
        gaps=tuple(dict.fromkeys((*seen.gaps, *gaps))),
    )


_WHAT = "the servers that its client connects beside it"


def _uncompared(
    others: Sequence[tuple[tuple[str, ...], Examination]], beyond: Sequence[tuple[str, ...]]
) -> Iterator[Gap]:
    """Yield a note on the servers beside this one whose tools are not known; no row depends on it."""
    unlisted = [names for names, each in others if each.surface.source == "none"]
    for names, why in (
        (unlisted, "it is not known what they list, so names and texts were not compared with theirs"),
        (beyond, f"only {MAX_SERVERS} servers are compared with each other"),
    ):
        if names:
            told = excerpt(", ".join(sorted(name for each in names for name in each)), _MOST_NAMED)
            yield Gap(what=f"beside it in its configuration: {told}", why=why, rows=())


def _names_beside(target: Target, other: Target) -> tuple[str, ...]:
    """Return the names under which a client connects *other* beside *target*, in order."""
    if other is target:
        return ()
    found = {
        excerpt(there.name, 80)
        for there in other.configured
        if any(_is_beside(here, there) for here in target.configured)
    }
    return tuple(sorted(found))


def _is_beside(here: Configured, there: Configured) -> bool:
    """Whether one client reads both: from one file, or from its user's and its project's."""
    if here.file == there.file:
        return here.name != there.name  # parts of one entry are one server
    return (
        here.client == there.client
        and here.client != _ANYBODY
        and not here.scope == there.scope == "project"  # two projects are not open at once
    )


def _companion(seen: Examination, names: tuple[str, ...]) -> Companion:
    server, target = seen.closure.server if seen.closure else None, seen.target
    if server is None or server.path == ".":  # no index vouches for what a folder calls itself
        what = target.address or target.path or target.entry_point or target.text
        return Companion(names=names, id=excerpt(what, 200), surface=seen.surface)
    entry = known(server.ecosystem).get(normalised(server.ecosystem, server.name))
    standing = _STANDING.get(entry.tier, 0) if entry is not None and not entry.library else 0
    return Companion(
        names=names,
        id=f"{server.ecosystem}:{server.name}",
        surface=seen.surface,
        standing=standing,
        package=server,
    )
