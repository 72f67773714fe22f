"""Names that look like the name of a server or library that people know.

A name alone is a hint: honest neighbours abound. How bad and how sure a hint is depends on what else the
shipped register tells: how well the imitated is known, whether the word that differs is a word of its own,
and whose scope it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from douane.identity.brands import by_brand, by_vendor
from douane.identity.imitation import (
    Hint,
    by_edit,
    by_look,
    by_other_ecosystem,
    by_scope,
    by_squashed_edit,
    by_words,
)
from douane.identity.popular import Known, Name, is_known, normalised, parted, taken_apart, words
from douane.identity.register import Register, register
from douane.model import Confidence, Ecosystem, Severity

_MOST = 5
_LONGEST = 214  # characters; npm's limit, and more than any PyPI name in use
_WORDED = frozenset(
    {"affix", "token-order", "ecosystem-confusion", "scope-dropped", "scope-invented", "hallucinated"}
)
_OTHER = {Ecosystem.NPM: Ecosystem.PYPI, Ecosystem.PYPI: Ecosystem.NPM}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """One known package that a name resembles. `signals` are short sentences, why it is judged as it is."""

    target: str
    technique: str
    severity: Severity
    confidence: Confidence
    signals: tuple[str, ...]
    ecosystem: Ecosystem = Ecosystem.NPM
    same_scope: bool = False


def lookalikes(ecosystem: Ecosystem, name: str) -> tuple[Lookalike, ...]:
    """Return the known packages that *name* resembles, worst first, at most five.

    A name that is itself known resembles nothing.
    Deterministic, and without any look at the network.
    """
    if is_known(ecosystem, name):
        return ()
    return resembling(ecosystem, name)


@lru_cache(maxsize=1 << 14)
def resembling(ecosystem: Ecosystem, name: str) -> tuple[Lookalike, ...]:
    """Return the known packages, other than itself, that *name* resembles, whether it is known or not."""
    return resembling_in(_shipped(), ecosystem, name)


@cache
def _shipped() -> Mapping[Ecosystem, Register]:
    return {ecosystem: register(ecosystem) for ecosystem in Ecosystem}


def resembling_in(
    registers: Mapping[Ecosystem, Register], ecosystem: Ecosystem, name: str
) -> tuple[Lookalike, ...]:
    """Return what *name* resembles in *registers*, other than itself, worst first, at most five."""
    name = parted(ecosystem, name.strip()[:_LONGEST])
    own = normalised(ecosystem, name)
    found: dict[tuple[Ecosystem, str], Lookalike] = {}
    for target, hint in _hints(registers, ecosystem, taken_apart(name)) if name else ():
        each = _judged(target, hint, name)
        key = (each.ecosystem, each.target)
        held = found.get(key)
        if key != (ecosystem, own) and (held is None or _order(each, name) < _order(held, name)):
            found[key] = each
    return tuple(sorted(found.values(), key=lambda each: _order(each, name))[:_MOST])


def _judged(target: Known, hint: Hint, name: str) -> Lookalike:
    scope = name.rpartition("/")[0].lower()
    return Lookalike(
        target=target.name,
        technique=hint.technique,
        severity=hint.severity,
        confidence=hint.confidence,
        signals=hint.signals,
        ecosystem=target.ecosystem,
        same_scope=bool(scope) and scope == target.name.rpartition("/")[0].lower(),
    )


def _order(each: Lookalike, name: str) -> tuple[int, int, int, str, str]:
    from rapidfuzz.distance import OSA  # start-up time

    distance = OSA.distance(each.target, name.lower())
    return (-each.severity.rank, -each.confidence.rank, distance, each.target, each.technique)


def _hints(
    registers: Mapping[Ecosystem, Register], ecosystem: Ecosystem, name: Name
) -> Iterator[tuple[Known, Hint]]:
    here = registers[ecosystem]
    for other in here.candidates(name):
        target = here.known[other.full]
        for way in (by_look, by_edit, by_words, by_squashed_edit, by_scope, by_vendor, by_brand):
            hint = way(name, other, target)
            if hint:
                if not _is_idle(hint, name, other, target):
                    yield target, hint
                break
    there = registers[_OTHER[ecosystem]]
    for other in (*there.by_flat.get(name.flat, ()), *there.by_squashed.get(name.squashed, ())):
        target = there.known[other.full]
        hint = by_other_ecosystem(name, other, target)
        if hint and not _is_idle(hint, name, other, target):
            yield target, hint


def _is_idle(hint: Hint, name: Name, other: Name, target: Known) -> bool:
    """Whether *hint* says nothing: honest servers for one thing have the same words.

    It does where the imitated is its vendor's own, or well known under a word that is not an ordinary one;
    and where words that tell what it is for changed places: honest names put ``mcp`` elsewhere, not those.
    """
    if hint.technique == "token-order" and name.core != other.core:
        return False
    if hint.technique not in _WORDED or hint.severity is not Severity.LOW or target.library:
        return False
    return not hint.claimed and not target.official and (target.tier != "A" or set(other.core) <= words())
