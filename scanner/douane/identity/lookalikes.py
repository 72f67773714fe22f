"""Names that look like the name of a server or library that people know.

A name alone is a hint: honest neighbours abound. How bad and how sure a hint is depends on what else the
shipped register tells: how well the imitated is known, whether the word that differs is a word of its own,
and whose scope it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from douane.identity.edits import skeleton
from douane.identity.imitation import (
    Hint,
    by_edit,
    by_look,
    by_other_ecosystem,
    by_scope,
    by_squashed_edit,
    by_words,
)
from douane.identity.popular import (
    Known,
    Name,
    Register,
    is_known,
    normalised,
    parted,
    pretending,
    register,
    repeated_endings,
    taken_apart,
    tokens_of,
)
from douane.model import Confidence, Ecosystem, Severity

_MOST = 5
_LONGEST = 214  # characters; npm's limit, and more than any PyPI name in use
_FARTHEST = 2
_SHORTEST_SCOPE = 4  # letters, for a scope that another one contains
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
    name = parted(ecosystem, name.strip()[:_LONGEST])
    own = normalised(ecosystem, name)
    found: dict[tuple[Ecosystem, str], Lookalike] = {}
    for target, hint in _hints(ecosystem, taken_apart(name)) if name else ():
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


def _hints(ecosystem: Ecosystem, name: Name) -> Iterator[tuple[Known, Hint]]:
    here = register(ecosystem)
    for other in _candidates(here, name):
        target = here.known[other.full]
        for way in (by_look, by_edit, by_words, by_squashed_edit, by_scope):
            hint = way(name, other, target)
            if hint:
                yield target, hint
                break
    there = register(_OTHER[ecosystem])
    for other in (*there.by_flat.get(name.flat, ()), *there.by_squashed.get(name.squashed, ())):
        hint = by_other_ecosystem(name, other, there.known[other.full])
        if hint:
            yield there.known[other.full], hint


def _candidates(here: Register, name: Name) -> Iterable[Name]:
    """Return the known names that are worth a closer look, each once, in order of name."""
    found: set[Name] = set()
    for squashed in (name.squashed, *(name.squashed.removesuffix(ending) for ending in repeated_endings())):
        found.update(here.by_squashed.get(squashed, ()))
    found.update(here.by_flat.get(name.squashed, ()))
    found.update(here.by_tokens.get(tuple(sorted(name.tokens)), ()))
    for core in (name.core, tuple(word for word in name.core if word not in pretending())):
        found.update(here.by_core.get(core, ()) if core else ())
    if name.scope:
        found.update(here.by_core.get(tokens_of(name.scope), ()))
        for scope in _near_scopes(here, name):
            found.update(here.by_scope[scope])
    found.update(_skeletons(here.ecosystem).get(skeleton(name.full.rpartition("/")[2]), ()))
    found.update(_near(here, name))
    return sorted(found, key=lambda each: each.full)


def _near(here: Register, name: Name) -> Iterator[Name]:
    from rapidfuzz.distance import OSA  # start-up time
    from rapidfuzz.process import extract_iter

    choices = _squashed(here.ecosystem)
    for _, _, index in extract_iter(name.squashed, choices, scorer=OSA.distance, score_cutoff=_FARTHEST):
        yield here.names[index]


def _near_scopes(here: Register, name: Name) -> Iterator[str]:
    from rapidfuzz.distance import OSA  # start-up time
    from rapidfuzz.process import extract_iter

    scopes = _scopes(here.ecosystem)
    near = {scope for scope, _, _ in extract_iter(name.scope, scopes, scorer=OSA.distance, score_cutoff=1)}
    near.update(scope for scope in scopes if len(scope) >= _SHORTEST_SCOPE and scope in name.scope)
    near.update(
        _scope_skeletons(here.ecosystem).get(skeleton(name.full.rpartition("/")[0].removeprefix("@")), ())
    )
    yield from near - {name.scope}


@cache
def _scopes(ecosystem: Ecosystem) -> tuple[str, ...]:
    return tuple(register(ecosystem).by_scope)


@cache
def _squashed(ecosystem: Ecosystem) -> tuple[str, ...]:
    return tuple(name.squashed for name in register(ecosystem).names)


@cache
def _scope_skeletons(ecosystem: Ecosystem) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for scope in _scopes(ecosystem):
        found[skeleton(scope)] = (*found.get(skeleton(scope), ()), scope)
    return found


@cache
def _skeletons(ecosystem: Ecosystem) -> Mapping[str, tuple[Name, ...]]:
    found: dict[str, tuple[Name, ...]] = {}
    for name in register(ecosystem).names:
        key = skeleton(name.base)
        found[key] = (*found.get(key, ()), name)
    return found
