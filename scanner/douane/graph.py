"""The edges of a closure as a graph: what to show where in a tree, and which ways lead to a package.

Nothing here recurses, and cycles, missing targets and chains of any length are ordinary input.
"""

from __future__ import annotations

import heapq
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from douane.model import Closure, Ecosystem, Edge, Package

BUNDLED = "bundled"
"""The kind of edge that leads from a carrier to a package that nothing in it requires."""

MOST_PATHS = 20
"""Ways to one package that are told at most."""

_MOST_STEPS = 1_000_000  # links of all partial ways that are looked at for one package
_MOST_LEVELS = 24  # of a tree whose guides are drawn; deeper ones are numbered


@dataclass(frozen=True, slots=True)
class Link:
    """All edges from *source* to *target* (placements)."""

    source: str
    target: str
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A package in the tree: each stands in it once, as near to the root as it can.

    `link` leads to it from the row above it in the tree, None for a root. `guides` tell for each level above
    whether more follows there, `last` whether it ends its level; `guides` hold the first levels only. `above`
    and `below` are required too and have their place elsewhere; `hidden` counts the packages below a row
    that the depth cuts off.
    """

    package: Package
    link: Link | None
    depth: int
    guides: tuple[bool, ...]
    last: bool
    children: bool
    above: tuple[Package, ...] = ()
    below: tuple[Package, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways from a root to a package, shortest first; `complete` tells whether there are no more."""

    package: Package
    paths: tuple[tuple[Link, ...], ...]
    complete: bool


class Graph:
    """The packages of a closure by placement, and the links between them.

    `roots` are the server and what stands beside it without being required by it, the server first.
    `distance` counts the steps from the first root that reaches a package: its depth in
    the tree.
    """

    def __init__(self, closure: Closure) -> None:
        self.packages = {package.path: package for package in closure.packages}
        self._links = _linked(closure.edges, self.packages)
        self.distance: dict[str, int] = {}
        self._home: dict[str, str | None] = {}
        self.roots = tuple(self._rooted(closure.root))
        self._order = tuple(self._home)

    def links(self, path: str) -> tuple[Link, ...]:
        """Return the links from the package at *path*, in order of the targets' names."""
        return tuple(self._links.get(path, {}).values())

    def named(self, wanted: str) -> tuple[Package, ...]:
        """Return the packages that are called or installed as *wanted*: ``NAME`` or ``NAME@VERSION``.

        Names of Python packages are compared in their normal form (PEP 503).
        """
        name, at, version = wanted.rpartition("@")
        whole = self._called(wanted)
        if whole or not at or not name:
            return whole
        return tuple(package for package in self._called(name) if package.version == version)

    def _called(self, name: str) -> tuple[Package, ...]:
        normal = re.sub(r"[-_.]+", "-", name[:256]).lower()
        return tuple(
            package
            for package in self.packages.values()
            if name in (package.name, package.alias)
            or (package.ecosystem is Ecosystem.PYPI and normal == package.name)
        )

    def _rooted(self, root: str) -> Iterator[str]:
        """Yield the roots, walking what each reaches before the next is chosen.

        What a carrier bundles and nothing requires is reached from its carrier.
        """
        required = {target for links in self._links.values() for target in links}
        carried = [item for item in self.packages.values() if item.carrier in self.packages]
        for item in carried:
            if item.path not in required and item.path != root and item.carrier is not None:
                edge = Edge(source=item.carrier, target=item.path, name=item.name, specifier="", kind=BUNDLED)
                self._links.setdefault(item.carrier, {})[item.path] = Link(item.carrier, item.path, (edge,))
                required.add(item.path)
        free = sorted(path for path in self.packages if path not in required and path != root)
        for path in (root, *free, *sorted(self.packages)):
            if path in self.packages and path not in self._home:
                yield path
                self._walk(path)

    def _walk(self, root: str) -> None:
        self._home[root], self.distance[root] = None, 0
        queue = deque([root])
        while queue:
            source = queue.popleft()
            for target in self._links.get(source, ()):
                if target not in self._home:
                    self._home[target], self.distance[target] = source, self.distance[source] + 1
                    queue.append(target)

    # --- the tree -------------------------------------------------------------------------------------

    def rows(self, depth: int | None = None) -> Iterator[Row]:
        """Yield the tree from top to bottom, to *depth* steps from a root (None: all of it)."""
        hidden = self._hidden(depth) if depth is not None else {}
        shown: set[str] = set()
        stack: list[tuple[str, Link | None, tuple[bool, ...], bool]] = [
            (root, None, (), True) for root in reversed(self.roots)
        ]
        while stack:
            path, link, guides, last = stack.pop()
            shown.add(path)
            level = self.distance[path]
            cut = depth is not None and level >= depth
            links = () if cut else self.links(path)
            own = [item for item in links if self._home[item.target] == path]
            others = [item.target for item in links if self._home[item.target] != path]
            yield Row(
                package=self.packages[path],
                link=link,
                depth=level,
                guides=guides,
                last=last,
                children=bool(own),
                above=tuple(self.packages[target] for target in others if target in shown),
                below=tuple(self.packages[target] for target in others if target not in shown),
                hidden=hidden.get(path, 0) if cut else 0,
            )
            inner = self._guides(guides, link, last)
            stack += [(item.target, item, inner, item is own[-1]) for item in reversed(own)]

    def _guides(self, guides: tuple[bool, ...], link: Link | None, last: bool) -> tuple[bool, ...]:
        return guides if link is None or len(guides) >= _MOST_LEVELS else (*guides, not last)

    def _hidden(self, depth: int) -> dict[str, int]:
        """Return path -> how many packages have their place below it, for those at *depth*."""
        count = dict.fromkeys(self._home, 0)
        for path in reversed(self._order):
            home = self._home[path]
            if home is not None and self.distance[path] > depth:
                count[home] += count[path] + 1
        return count

    # --- why ------------------------------------------------------------------------------------------

    def ways(self, path: str) -> Ways:
        """Return the ways without detours that lead from a root to the package at *path*."""
        into: dict[str, list[Link]] = {}
        for links in self._links.values():
            for link in links.values():
                into.setdefault(link.target, []).append(link)
        found: list[tuple[Link, ...]] = []
        # Backwards, the partial way first that can become the shortest whole one: distances are exact.
        nearest = self._nearest()
        waiting: list[tuple[int, int, tuple[str, ...], tuple[Link, ...]]] = [(nearest[path], 0, (path,), ())]
        steps = 0
        while waiting and steps < _MOST_STEPS and len(found) < MOST_PATHS:
            _, length, nodes, way = heapq.heappop(waiting)
            steps += length + 1
            if nodes[0] in self.roots:
                found.append(way)
                continue
            for link in into.get(nodes[0], ()):
                if link.source not in nodes:
                    bound = length + 1 + nearest[link.source]
                    heapq.heappush(waiting, (bound, length + 1, (link.source, *nodes), (link, *way)))
        return Ways(self.packages[path], tuple(found or [self.shortest(path)]), complete=not waiting)

    def _nearest(self) -> dict[str, int]:
        """Return the steps from whichever root is nearest."""
        steps = dict.fromkeys(self.roots, 0)
        queue = deque(self.roots)
        while queue:
            source = queue.popleft()
            for target in self._links.get(source, ()):
                if target not in steps:
                    steps[target] = steps[source] + 1
                    queue.append(target)
        return steps

    def shortest(self, path: str) -> tuple[Link, ...]:
        """Return the way along which *path* was first reached: no shorter one begins at that root."""
        way: list[Link] = []
        while (source := self._home[path]) is not None:
            way.append(self._links[source][path])
            path = source
        return tuple(reversed(way))


def _linked(edges: Iterable[Edge], packages: dict[str, Package]) -> dict[str, dict[str, Link]]:
    """Return source -> target -> link, the targets in order of name; edges that lead nowhere are left out."""
    together: dict[str, dict[str, list[Edge]]] = {}
    for edge in edges:
        if edge.source in packages and edge.target in packages and edge.source != edge.target:
            together.setdefault(edge.source, {}).setdefault(edge.target, []).append(edge)
    return {
        source: {
            target: Link(source, target, tuple(sorted(found, key=lambda edge: (edge.kind, edge.specifier))))
            for target, found in sorted(targets.items(), key=lambda item: (packages[item[0]].name, item[0]))
        }
        for source, targets in together.items()
    }
