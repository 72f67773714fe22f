"""Small closures for tests, written as lines: ``source > target range [kind]``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from douane.model import Capability, Closure, Ecosystem, Edge, Environment, Gap, Package

ENVIRONMENT = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)


def npm(name: str, version: str = "1.0.0", *, path: str | None = None, **more: Any) -> Package:
    return Package(
        ecosystem=Ecosystem.NPM, name=name, version=version, path=path or f"node_modules/{name}", **more
    )


def able(*kinds: str) -> tuple[Capability, ...]:
    """Return capabilities of *kinds* that name nothing."""
    return tuple(map(Capability, kinds))


def edges(*lines: str) -> tuple[Edge, ...]:
    """Return the edges of *lines*; names are placements below node_modules."""
    return tuple(_edge(line) for line in lines)


def _edge(line: str) -> Edge:
    source, _, target, wanted, *kind = line.split(" ")
    name = target.rpartition("node_modules/")[2]
    return Edge(
        source=f"node_modules/{source}",
        target=f"node_modules/{target}",
        name=name,
        specifier=wanted,
        kind=kind[0] if kind else "dependency",
    )


def closure(packages: Iterable[Package], *lines: str, gaps: tuple[Gap, ...] = ()) -> Closure:
    """Return a closure whose root is the first of *packages*."""
    listed = tuple(packages)
    return Closure(
        root=listed[0].path, packages=listed, edges=edges(*lines), environment=ENVIRONMENT, gaps=gaps
    )
