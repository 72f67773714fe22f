"""The names that people know, indexed by everything that another name may share with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import TypeVar

from douane.identity.edits import skeleton
from douane.identity.popular import (
    Known,
    Name,
    companies,
    generic,
    known,
    pretending,
    repeated_endings,
    taken_apart,
    tokens_of,
)
from douane.model import Ecosystem

_LONG = 6  # letters of a word in which two edits are looked for
_SHORTEST_SCOPE = 4  # letters, for a scope that another one contains
_LONGEST_SCOPE = 100  # letters, for a scope that is looked for in another one

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Register:
    """All that is known of one ecosystem: name -> entry, and the ways to look it up.

    An index is made when it is first asked.
    """

    def __init__(self, ecosystem: Ecosystem, entries: Mapping[str, Known]) -> None:
        self.ecosystem = ecosystem
        self.known = entries
        self.names = tuple(taken_apart(name) for name in sorted(entries))
        # ``@vendor/mcp``: many have the same base, which alone says nothing.
        self._based = tuple(name for name in self.names if name.core or not name.scope)

    @cached_property
    def by_squashed(self) -> Mapping[str, tuple[Name, ...]]:
        """Base without separators -> names."""
        return _index((name.squashed, name) for name in self._based)

    @cached_property
    def by_flat(self) -> Mapping[str, tuple[Name, ...]]:
        """Scope and base without separators -> names."""
        return _index((name.flat, name) for name in self.names)

    @cached_property
    def _by_tokens(self) -> Mapping[tuple[str, ...], tuple[Name, ...]]:
        return _index((tuple(sorted(name.tokens)), name) for name in self._based)

    @cached_property
    def _by_core(self) -> Mapping[tuple[str, ...], tuple[Name, ...]]:
        return _index((name.core, name) for name in self.names if name.core)

    @cached_property
    def _by_telling(self) -> Mapping[frozenset[str], tuple[Name, ...]]:
        """What says which server it is -> names; libraries are not asked so."""
        servers = [name for name in self.names if not self.known[name.full].library]
        whole = ((name.telling, name) for name in servers if name.telling)
        cores = ((core, name) for name in servers if (core := frozenset(name.core)) and core != name.telling)
        return _index((*whole, *cores))

    @cached_property
    def _by_joined(self) -> Mapping[str, tuple[Name, ...]]:
        """Telling words of the base, joined -> names of servers."""
        return _index(("".join(name.core), name) for name in self.names if name.core)

    @cached_property
    def by_scope(self) -> Mapping[str, tuple[Name, ...]]:
        """Scope -> names."""
        return _index((name.scope, name) for name in self.names if name.scope)

    @cached_property
    def _by_vendor(self) -> Mapping[str, tuple[Name, ...]]:
        """Publisher of an official server, its words joined -> names."""
        vendors = ((vendor(self.known[name.full]), name) for name in self.names)
        return _index((who, name) for who, name in vendors if who)

    @cached_property
    def _by_skeleton(self) -> Mapping[str, tuple[Name, ...]]:
        return _index((skeleton(name.base), name) for name in self._based)

    @cached_property
    def _by_length(self) -> Mapping[int, tuple[list[str], list[Name]]]:
        """Length of the squashed base -> the bases, and their names in the same order."""
        found: dict[int, tuple[list[str], list[Name]]] = defaultdict(lambda: ([], []))
        for name in self._based:
            texts, names = found[len(name.squashed)]
            texts.append(name.squashed)
            names.append(name)
        return found

    @cached_property
    def _scope_words(self) -> Mapping[str, tuple[str, ...]]:
        return _index((word, scope) for scope in self.by_scope for word in {scope, *tokens_of(scope)})

    @cached_property
    def _scope_skeletons(self) -> Mapping[str, tuple[str, ...]]:
        return _index((skeleton(scope), scope) for scope in self.by_scope)

    @cached_property
    def _scope_lengths(self) -> Mapping[int, tuple[str, ...]]:
        return _index((len(scope), scope) for scope in self.by_scope)

    def candidates(self, name: Name) -> list[Name]:
        """Return the known names that are worth a closer look, each once, in order of name."""
        found: set[Name] = set()
        for squashed in (name.squashed, *(name.squashed.removesuffix(end) for end in repeated_endings())):
            found.update(self.by_squashed.get(squashed, ()))
        found.update(self.by_flat.get(name.squashed, ()))
        found.update(self._by_tokens.get(tuple(sorted(name.tokens)), ()))
        for core in (name.core, tuple(word for word in name.core if word not in pretending())):
            found.update(self._by_core.get(core, ()) if core else ())
        if name.telling:
            found.update(self._by_telling.get(name.telling, ()))
            if len(name.telling) == 1:
                found.update(self._by_joined.get(min(name.telling), ()))
        if name.scope:
            found.update(self._by_core.get(tokens_of(name.scope), ()))
            found.update(other for other in self.by_scope.get(name.scope, ()) if not other.core)
            for scope in self._near_scopes(name):
                found.update(self.by_scope[scope])
        found.update(self._of_vendors(name))
        found.update(self._by_skeleton.get(skeleton(name.full.rpartition("/")[2]), ()))
        longest = max((len(word) for word in name.core), default=0)
        found.update(self._near(name.squashed, farthest=2 if longest >= _LONG else 1))
        for ending in repeated_endings():
            if len(ending) > 1 and name.squashed.endswith(ending):
                found.update(self._near(name.squashed.removesuffix(ending), farthest=1))
        return sorted(found, key=lambda each: each.full)

    def _near(self, text: str, *, farthest: int) -> Iterator[Name]:
        from rapidfuzz.distance import OSA  # start-up time
        from rapidfuzz.process import extract

        for length in range(len(text) - farthest, len(text) + farthest + 1):
            if length in self._by_length:
                texts, names = self._by_length[length]
                close = extract(text, texts, scorer=OSA.distance, score_cutoff=farthest, limit=None)
                yield from (names[index] for _, _, index in close)

    def _near_scopes(self, name: Name) -> set[str]:
        from rapidfuzz.distance import OSA  # start-up time
        from rapidfuzz.process import extract

        near: set[str] = set()
        for length in range(len(name.scope) - 1, len(name.scope) + 2):
            scopes = self._scope_lengths.get(length, ())
            close = extract(name.scope, scopes, scorer=OSA.distance, score_cutoff=1, limit=None)
            near.update(scope for scope, _, _ in close)
        parts = tokens_of(name.scope)
        for part in {*parts, *_ends(name.scope)}:
            near.update(self._scope_words.get(part, ()))
        raw = name.full.rpartition("/")[0].removeprefix("@")
        near.update(self._scope_skeletons.get(skeleton(raw), ()))
        return near - {name.scope}

    def _of_vendors(self, name: Name) -> Iterator[Name]:
        """Yield the official servers of the vendors whose name the scope, or else the words, contain."""
        parts = tokens_of(name.scope) if name.scope else name.tokens
        joined = "".join(parts)
        asked = {*parts, joined, "".join(part for part in parts if part not in companies() | generic())}
        asked.update(_ends(joined))
        for who in asked:
            yield from self._by_vendor.get(who, ())


def vendor(entry: Known) -> str:
    """Return the publisher of an official server as one word, or nothing."""
    return "".join(tokens_of(entry.publisher)) if entry.official else ""


def _ends(text: str) -> Iterator[str]:
    """Yield what *text* begins or ends with."""
    for size in range(_SHORTEST_SCOPE, min(len(text), _LONGEST_SCOPE)):
        yield text[:size]
        yield text[-size:]


@cache
def register(ecosystem: Ecosystem) -> Register:
    """Return the shipped register of *ecosystem*."""
    return Register(ecosystem, known(ecosystem))


def _index(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, tuple[_Value, ...]]:
    found: dict[_Key, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
