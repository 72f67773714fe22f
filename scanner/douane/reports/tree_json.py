"""The dependency tree for programs, schema version 1 (docs/tree.schema.json): stable keys, stable order."""

from __future__ import annotations

import json
from collections.abc import Sequence

from douane.facts import Facts
from douane.graph import BUNDLED, Graph, Link, Ways
from douane.model import Edge, Environment, Gap, Json, Package
from douane.version import VERSION

SCHEMA = 1


def render(
    graph: Graph,
    facts: Facts,
    gaps: Sequence[Gap],
    *,
    target: str,
    source: str,
    environment: Environment,
    depth: int | None = None,
    why: Sequence[Ways] | None = None,
) -> str:
    """Return the closure as one JSON document ending in a newline, ASCII only.

    *source* tells where the facts come from: ``bytes`` (fetched and read), ``index`` (only what the index
    states) or ``lock``. *depth* leaves out packages more steps from a root; *why* adds the ways to packages.
    """
    listed = sorted(graph.packages.values(), key=lambda package: package.path)
    document: dict[str, Json] = {
        "schema": SCHEMA,
        "tool": {"name": "douane", "version": VERSION},
        "target": target,
        "source": source,
        "environment": {
            "python": environment.python or None,
            "node": environment.node or None,
            "os": environment.os or None,
            "cpu": environment.cpu or None,
            "libc": environment.libc,
        },
        "roots": list(graph.roots),
        "packages": [
            _package(package, graph)
            for package in listed
            if depth is None or graph.distance[package.path] <= depth
        ],
        "summary": _summary(facts),
        "gaps": [{"what": gap.what, "why": gap.why, "rows": list(gap.rows)} for gap in gaps],
    }
    if why is not None:
        document["why"] = [_ways(ways, graph) for ways in why]
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _package(package: Package, graph: Graph) -> dict[str, Json]:
    links = graph.links(package.path)
    return {
        "purl": package.purl,
        "name": package.name,
        "version": package.version,
        "path": package.path,
        "steps": graph.distance[package.path],
        "alias": package.alias,
        "carrier": package.carrier,
        "optional": package.optional,
        "peer": package.peer,
        "index": package.index,
        "integrity": package.integrity,
        "sha256": package.sha256,
        "size": package.size,
        "unpacked": package.unpacked,
        "published": package.published,
        "maintainers": list(package.maintainers),
        "licence": package.licence,
        "deprecated": package.deprecated,
        "yanked": package.yanked,
        "install_scripts": list(package.install_scripts),
        "capabilities": list(package.kinds),
        "requires": [_edge(edge) for link in links for edge in link.edges if edge.kind != BUNDLED],
    }


def _edge(edge: Edge) -> Json:
    return {"name": edge.name, "specifier": edge.specifier, "kind": edge.kind, "target": edge.target}


def _summary(facts: Facts) -> Json:
    """Packages are named by package URL, days are YYYY-MM-DD."""
    named = {
        "recent": facts.recent,
        "install_scripts": facts.scripts,
        "native_code": facts.native,
        "deprecated": facts.deprecated,
        "yanked": facts.yanked,
    }
    return {
        "packages": facts.packages,
        "bundled": facts.bundled,
        "read": facts.read,
        "size": facts.size,
        "unsized": facts.unsized,
        "unpacked": facts.unpacked,
        "oldest": str(facts.oldest) if facts.oldest else None,
        "newest": str(facts.newest) if facts.newest else None,
        "undated": facts.undated,
        **{key: list(dict.fromkeys(item.purl for item in packages)) for key, packages in named.items()},
        "maintainers": list(facts.maintainers),
        "maintained": facts.maintained,
        "licences": dict(facts.licences),
        "unlicensed": facts.unlicensed,
    }


def _ways(ways: Ways, graph: Graph) -> Json:
    return {
        "path": ways.package.path,
        "purl": ways.package.purl,
        "complete": ways.complete,
        "ways": [[_link(link, graph) for link in path] for path in ways.paths],
    }


def _link(link: Link, graph: Graph) -> Json:
    source, target = graph.packages[link.source], graph.packages[link.target]
    return {
        "source": link.source,
        "source_purl": source.purl,
        "target": link.target,
        "target_purl": target.purl,
        "asked": [{"name": edge.name, "specifier": edge.specifier, "kind": edge.kind} for edge in link.edges],
    }
