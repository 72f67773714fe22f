"""Which declaration a name means at a place.

Scopes are kept as byte intervals, not as a tree of nodes: asking for the parent of a node costs time that
grows with its depth, and minified bundles declare a hundred thousand names.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

Key = str | int


@dataclass(frozen=True, slots=True)
class Given:
    """One way in which a name gets its value.

    kind        node                          keys
    value       the expression                what is destructured from it, outermost first
    import      the import statement          the name imported; none means the module itself
    function    the declaration
    class       the declaration
    enum        the declaration
    parameter   the parameter
    other       a loop variable, an exception, an assignment whose value cannot be told
    """

    kind: str
    node: Node
    keys: tuple[Key, ...] = ()
    origin: str = ""  # import: the module specifier as written


@dataclass(slots=True)
class Binding:
    """A name in one scope, with everything that gives it a value, in source order."""

    name: str
    start: int
    end: int
    given: list[Given] = field(default_factory=list)
    outer: Binding | None = None
    meaning: object = None  # what `names` made of it

    @property
    def only(self) -> Given | None:
        """The one way in which the name gets its value, or None if there are several."""
        return self.given[0] if len(self.given) == 1 else None


class Scopes:
    """The bindings of one module; `within` are the intervals of its scopes, innermost wins."""

    def __init__(self, size: int, intervals: Iterable[tuple[int, int]]) -> None:
        self._size = size + 1
        self._bindings: dict[str, dict[tuple[int, int], Binding]] = {}
        self._sorted: dict[str, tuple[list[int], list[Binding]]] = {}
        ordered = sorted(set(intervals), key=lambda pair: (pair[0], -pair[1]))
        self._starts = [start for start, _ in ordered]
        self._intervals = ordered
        self._parents = _parents(ordered)

    @property
    def whole(self) -> tuple[int, int]:
        """The scope of the file itself."""
        return (0, self._size)

    def settle(self) -> Scopes:
        """Bring what gives each name its value into source order; the parser reports it in none."""
        for by_scope in self._bindings.values():
            for binding in by_scope.values():
                if len(binding.given) > 1:
                    binding.given.sort(key=_place)
        return self

    def scope_at(self, position: int) -> tuple[int, int]:
        """Return the innermost scope around byte *position*; the whole file if there is none."""
        index = bisect_right(self._starts, position) - 1
        while index >= 0 and self._intervals[index][1] <= position:
            index = self._parents[index]
        return self._intervals[index] if index >= 0 else (0, self._size)

    def scope_around(self, interval: tuple[int, int]) -> tuple[int, int]:
        """Return the scope that encloses the scope *interval*."""
        index = bisect_right(self._starts, interval[0]) - 1
        while index >= 0 and self._intervals[index] != interval:
            index = self._parents[index]
        index = self._parents[index] if index >= 0 else -1
        return self._intervals[index] if index >= 0 else (0, self._size)

    def add(self, name: str, scope: tuple[int, int], given: Given) -> None:
        """Bind *name* in *scope*."""
        self.declare(name, scope)
        self._bindings[name][scope].given.append(given)

    def declare(self, name: str, scope: tuple[int, int]) -> None:
        """Note that *name* belongs to *scope* without giving it a value."""
        by_scope = self._bindings.setdefault(name, {})
        if scope not in by_scope:
            by_scope[scope] = Binding(name, *scope)
            self._sorted.pop(name, None)

    def lookup(self, name: str, position: int) -> Binding | None:
        """Return what *name* means at byte *position*, or None for a global of the language."""
        by_scope = self._bindings.get(name)
        if by_scope is None:
            return None
        starts, bindings = self._sorted.get(name) or self._sort(name, by_scope)
        index = bisect_right(starts, position) - 1
        found = bindings[index] if index >= 0 else None
        while found is not None and found.end <= position:
            found = found.outer
        return found

    def top(self, name: str) -> Binding | None:
        """Return the binding of *name* in the file's own scope."""
        return self._bindings.get(name, {}).get((0, self._size))

    def names(self) -> Iterator[str]:
        """Yield the names of the file's own scope, sorted."""
        whole = (0, self._size)
        return (name for name in sorted(self._bindings) if whole in self._bindings[name])

    def bindings(self) -> Iterator[Binding]:
        """Yield all bindings, by name and then by scope."""
        for name in sorted(self._bindings):
            by_scope = self._bindings[name]
            yield from (by_scope[scope] for scope in sorted(by_scope))

    def _sort(self, name: str, by_scope: dict[tuple[int, int], Binding]) -> tuple[list[int], list[Binding]]:
        bindings = sorted(by_scope.values(), key=lambda binding: (binding.start, -binding.end))
        parents = _parents([(binding.start, binding.end) for binding in bindings])
        for binding, parent in zip(bindings, parents, strict=True):
            binding.outer = bindings[parent] if parent >= 0 else None
        entry = ([binding.start for binding in bindings], bindings)
        self._sorted[name] = entry
        return entry


def _place(given: Given) -> tuple[int, int, tuple[str, ...]]:
    return (given.node.start_byte, given.node.end_byte, tuple(map(str, given.keys)))


def _parents(ordered: list[tuple[int, int]]) -> list[int]:
    """Return for each interval the index of the one that encloses it, or -1."""
    parents: list[int] = []
    open_intervals: list[int] = []
    for index, (start, end) in enumerate(ordered):
        while open_intervals and ordered[open_intervals[-1]][1] < end:
            open_intervals.pop()
        while open_intervals and ordered[open_intervals[-1]][1] <= start:
            open_intervals.pop()
        parents.append(open_intervals[-1] if open_intervals else -1)
        open_intervals.append(index)
    return parents


def build(module: Module) -> Scopes:
    """Return the bindings of *module*."""
    if module.is_python:
        from douane.syntax.scopes_python import build_python

        return build_python(module)
    from douane.syntax.scopes_javascript import build_javascript

    return build_javascript(module)
