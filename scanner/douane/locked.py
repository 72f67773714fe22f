"""A closure as a lock tells it: no network, no store."""

from __future__ import annotations

from collections.abc import Container, Iterator
from urllib.parse import unquote

from douane.model import Capability, Closure, Ecosystem, Edge, Environment, Facet, Gap, Package
from douane.text import excerpt
from douane_lockfiles import Lock
from douane_lockfiles.sections import Package as Pinned


def closure_of(lock: Lock, *, beside: Container[str] = ()) -> Closure:
    """Return the closure that *lock* pins.

    Its gaps are those the lock records of its code, without the subjects in *beside*, and requirements that
    lead to no package of it.
    """
    packages = tuple(_package(pinned) for pinned in lock.packages)
    names = {package.path: package.name for package in packages}
    return Closure(
        root=lock.server.path,
        packages=packages,
        edges=tuple(edge for pinned in lock.packages for edge in _edges(pinned)),
        environment=_environment(lock),
        gaps=tuple(dict.fromkeys((*_recorded(lock, beside), *_dangling(lock, names)))),
    )


def _package(pinned: Pinned) -> Package:
    ecosystem, _, rest = pinned.purl.removeprefix("pkg:").partition("/")
    return Package(
        ecosystem=Ecosystem(ecosystem),
        name=unquote(rest.rpartition("@")[0]),
        version=pinned.version,
        path=pinned.path,
        integrity=pinned.integrity,
        sha256=pinned.sha256,
        size=pinned.size,
        index=pinned.index,
        alias=pinned.alias,
        carrier=pinned.carrier,
        optional=pinned.optional,
        peer=pinned.peer,
        os=pinned.os,
        cpu=pinned.cpu,
        libc=pinned.libc,
        install_scripts=pinned.install_scripts,
        capabilities=tuple(_capability(kind, pinned) for kind in pinned.capabilities),
        deprecated=pinned.deprecated,
        yanked=pinned.yanked,
    )


def _capability(kind: str, pinned: Pinned) -> Capability:
    """Return a capability as the lock records it: without the places that show it."""
    facets = (
        Facet(
            name=excerpt(each.facet, 40),
            values=tuple(excerpt(value, 120) for value in each.listed),
            unlisted=each.unlisted or 0,
        )
        for each in pinned.facets
        if each.kind == kind
    )
    return Capability(kind, tuple(facets))


def _edges(pinned: Pinned) -> Iterator[Edge]:
    for needed in pinned.requires:
        yield Edge(
            source=pinned.path,
            target=needed.target,
            name=needed.name,
            specifier=needed.specifier,
            kind=needed.kind or "dependency",
        )


def _environment(lock: Lock) -> Environment:
    recorded = lock.environment
    return Environment(
        python=recorded.python or "",
        python_tags=(),
        markers={},
        node=recorded.node or "",
        os=recorded.os or "",
        cpu=recorded.cpu or "",
        libc=recorded.libc,
    )


def _recorded(lock: Lock, beside: Container[str]) -> Iterator[Gap]:
    """Yield what was not seen when the lock was written, of what concerns the code of the closure."""
    for gap in lock.gaps:
        if "supply.code" in gap.rows and gap.what not in beside:
            yield Gap(what=gap.what, why="was not seen when it was pinned", rows=gap.rows)


def _dangling(lock: Lock, names: dict[str, str]) -> Iterator[Gap]:
    for pinned in lock.packages:
        for needed in pinned.requires:
            if needed.target not in names:
                what = f"{excerpt(needed.name, 80)} ({excerpt(needed.specifier, 80) or 'any version'})"
                by = excerpt(names[pinned.path], 80)
                yield Gap(what=what, why=f"{by} requires it, and the lock does not have it")
