"""From a finished tree to a closure: packages, edges, and what must be said about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from douane.errors import NotFoundError
from douane.model import Closure, Ecosystem, Edge, Environment, Gap, Package
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest
from douane.resolve import npm_remarks as remarks
from douane.resolve.npm_build import Builder
from douane.resolve.npm_tree import Node
from douane.text import excerpt

_KINDS = {"prod": "dependency", "optional": "optional", "peer": "peer", "peerOptional": "peer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A closure, and the optional packages that npm would note in a lock but not install on this machine."""

    closure: Closure
    left_out: tuple[Package, ...]


def assemble(
    builder: Builder, environment: Environment, registry: NpmRegistry, root: str, own: Manifest | None = None
) -> Resolution:
    """Return what *builder* placed; its flags must be set.

    *root* is the name of the requirement that is the server; *own* is the manifest of the folder that is
    the server instead.
    """
    every = [
        (node, node.manifest)
        for node in builder.tree.subtree()
        if node.manifest is not None and node.link is None
    ]
    every.sort(key=lambda pair: pair[0].location)
    packages = {node: _package(node, manifest, registry) for node, manifest in every}
    installed = [(node, manifest) for node, manifest in every if not node.inert]
    top = [] if own is None else [_folder(own)]
    server = builder.tree.edges_out[root.lower()].to if own is None else None
    sources = [node for node, _ in installed]
    described = [(packages[node].purl, manifest) for node, manifest in installed]
    findings = [found for purl, manifest in described for found in remarks.findings(manifest, purl)]
    gaps = [gap for purl, manifest in described for gap in remarks.gaps(manifest, purl)]
    if own is not None:
        findings.extend(remarks.findings(own, top[0].purl))
        gaps.extend(remarks.gaps(own, f"{own.name} itself", from_index=False))
    closure = Closure(
        root=server.location if server else ".",
        packages=(*top, *(packages[node] for node in sources)),
        edges=tuple(_edges(sources if own is None else [builder.tree, *sources])),
        environment=environment,
        findings=tuple(dict.fromkeys(findings)),
        gaps=tuple(dict.fromkeys((*gaps, *_missing(sources), *_unasked(builder)))),
    )
    return Resolution(closure=closure, left_out=tuple(packages[node] for node, _ in every if node.inert))


def _folder(own: Manifest) -> Package:
    return Package(
        ecosystem=Ecosystem.NPM,
        name=own.name,
        version=own.version,
        path=".",
        install_scripts=own.scripts,
        repository=own.repository,
    )


def _package(node: Node, manifest: Manifest, registry: NpmRegistry) -> Package:
    return Package(
        ecosystem=Ecosystem.NPM,
        name=manifest.name,
        version=manifest.version,
        path=node.location,
        url=registry.tarball(manifest) or None,
        filename=manifest.filename,
        integrity=manifest.integrity,
        size=manifest.size,
        index=registry.index_of(manifest.name),
        alias=node.name if node.name != manifest.name else None,
        optional=node.optional,
        peer=node.peer,
        os=manifest.os,
        cpu=manifest.cpu,
        libc=manifest.libc,
        install_scripts=manifest.install_scripts,
        repository=manifest.repository,
        deprecated=manifest.deprecated,
        published=manifest.published,
        maintainers=manifest.maintainers,
    )


def _edges(nodes: Sequence[Node]) -> Iterator[Edge]:
    for node in nodes:
        for edge in node.edges_out.values():
            to = edge.to.link or edge.to if edge.to else None
            if to is not None and not to.inert and to.manifest is not None:
                yield Edge(
                    source=node.location or ".",
                    target=to.location,
                    name=edge.name,
                    specifier=edge.text,
                    kind=_KINDS[edge.kind],
                )


def _missing(nodes: Sequence[Node]) -> Iterator[Gap]:
    """Yield a gap for each required package that stands nowhere: npm warns of its conflict and goes on."""
    for node in nodes:
        foreign = {name for name, _ in remarks.foreign(node.manifest)} if node.manifest else set()
        for edge in node.edges_out.values():
            if edge.to is None and not edge.optional and edge.name not in foreign:
                what = f"{excerpt(edge.name)} ({excerpt(edge.text)})"
                why = f"{excerpt(node.name)} needs it, but its peers conflict: npm warns and leaves it out"
                yield Gap(what=what, why=why)


def _unasked(builder: Builder) -> Iterator[Gap]:
    """Yield a gap for each optional package that the index did not tell about: it may exist after all."""
    for node in builder.failures:
        error = node.error
        if node.root is builder.tree and error is not None and not isinstance(error, NotFoundError):
            yield Gap(what=excerpt(node.name), why=f"optional, and could not be looked up: {error}")
