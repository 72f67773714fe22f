"""Whose code findings are about: the server's, or that of which package, by which way of dependencies.

Looking at a package knows nothing of who requires it, and is kept for all who do. So this is told where a
closure is at hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from douane.graph import Graph
from douane.identity.popular import known, normalised
from douane.model import Closure, Finding, Owner, Package, Relation


def owned(findings: Iterable[Finding], closure: Closure | None) -> tuple[Finding, ...]:
    """Return *findings* with whose code each is about: of a package in several places, the nearest.

    Nobody's where there is no closure, or the finding is about no package of it.
    """
    every = tuple(findings)
    if closure is None:
        return every
    graph = Graph(closure)
    placements: dict[str, list[Package]] = {}
    for package in closure.packages:
        placements.setdefault(package.purl, []).append(package)
    owners: dict[str, Owner] = {}
    for purl in {each.package for each in every if each.package in placements}:
        nearest = min(placements[purl], key=lambda package: (graph.distance[package.path], package.path))
        owners[purl] = _owner(graph, closure.root, nearest)
    return tuple(replace(each, owner=owners.get(each.package or "")) for each in every)


def _owner(graph: Graph, root: str, package: Package) -> Owner:
    links = graph.shortest(package.path)
    names = (*(graph.packages[link.source].name for link in links), package.name)
    first = links[0].source if links else package.path
    if first != root:
        relation = Relation.BESIDE
    elif not links:
        relation = Relation.SERVER
    else:
        relation = Relation.DIRECT if len(links) == 1 else Relation.TRANSITIVE
    entry = known(package.ecosystem).get(normalised(package.ecosystem, package.name))
    library = entry is not None and entry.library
    return Owner(relation=relation, way=names, library=library, optional=package.optional)
