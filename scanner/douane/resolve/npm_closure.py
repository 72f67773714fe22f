"""From a finished tree to a closure: packages, edges, and what must be said about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from douane.errors import NotFoundError
from douane.model import Closure, Ecosystem, Edge, Environment, Gap, Package
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest
from douane.resolve import npm_remarks as remarks
from douane.resolve.npm_build import Builder
from douane.resolve.npm_edge import Edge as NeededBy
from douane.resolve.npm_inside import Inside
from douane.resolve.npm_tree import Node
from douane.text import excerpt

_KINDS = {"prod": "dependency", "optional": "optional", "peer": "peer", "peerOptional": "peer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A closure, and the optional packages that npm would note in a lock but not install on this machine."""

    closure: Closure
    left_out: tuple[Package, ...]


def assemble(
    builder: Builder,
    inside: Inside,
    environment: Environment,
    registry: NpmRegistry,
    root: str,
    own: Manifest | None = None,
) -> Resolution:
    """Return what *builder* placed, with what *inside* could not read; its flags must be set.

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
    remarked = [remarks.on_package(node, packages[node], registry) for node in sources]
    findings = [found for said in remarked for found in said.findings]
    gaps = [gap for said in remarked for gap in said.gaps]
    gaps.extend(_unread(inside, packages))
    if own is not None:
        said = remarks.on_folder(own, top[0].purl, builder.tree)
        findings.extend(said.findings)
        gaps.extend(said.gaps)
    closure = Closure(
        root=server.location if server else ".",
        packages=(*top, *(packages[node] for node in sources)),
        edges=tuple(_edges(sources if own is None else [builder.tree, *sources])),
        environment=environment,
        findings=tuple(dict.fromkeys(findings)),
        gaps=tuple(dict.fromkeys((*gaps, *_missing(sources, inside), *_unasked(builder)))),
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
    url = registry.tarball(manifest) or None
    return Package(
        ecosystem=Ecosystem.NPM,
        name=manifest.name,
        version=manifest.version,
        path=node.location,
        url=url if remarks.is_verifiable(node) else None,
        filename=None if node.carrier else manifest.filename,
        integrity=manifest.integrity,
        size=manifest.size,
        index=registry.index_of(manifest.name),
        alias=node.name if node.name != manifest.name else None,
        carrier=node.carrier.location if node.carrier else None,
        optional=node.optional and not node.extraneous,
        peer=node.peer and not node.extraneous,
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


def _missing(nodes: Sequence[Node], inside: Inside) -> Iterator[Gap]:
    """Yield a gap for each required package that stands nowhere: npm warns of its conflict and goes on."""
    for node in nodes:
        foreign = {name for name, _ in remarks.foreign(node.manifest)} if node.manifest else set()
        for edge in node.edges_out.values():
            if edge.to is not None or edge.optional:
                continue
            if node not in inside.unread if edge.bundled else edge.name not in foreign:
                what = f"{excerpt(edge.name)} ({excerpt(edge.text)})"
                why, rows = _why_missing(edge)
                yield Gap(what=what, why=f"{excerpt(node.name)} needs it, but {why}", rows=rows)


def _why_missing(edge: NeededBy) -> tuple[str, tuple[str, ...]]:
    """Return why nothing stands where *edge* leads, and which rows that leaves unknown."""
    if edge.bundled:
        return "does not bundle it although it says so: npm installs nothing for it", ()
    if edge.source.carrier is not None:
        return "is bundled without it: npm installs nothing for it", ()
    if edge.source.is_shrunk:
        return "the shrinkwrap around it lacks it: npm installs nothing for it", ()
    return "its peers conflict: npm warns and leaves it out", remarks.ROWS


def _unread(inside: Inside, packages: Mapping[Node, Package]) -> Iterator[Gap]:
    """Yield a gap for each package whose bundle or shrinkwrap could not be read, or not in full."""
    for node, why in inside.unread.items():
        if node in packages:
            what = f"what {packages[node].purl} brings along in its tarball"
            yield Gap(what=what, why=f"it could not be read: {why}", rows=remarks.ROWS)
    for node, skipped in inside.skipped.items():
        if node in packages and skipped:
            yield remarks.skipped(skipped, f"the shrinkwrap of {packages[node].purl}")


def _unasked(builder: Builder) -> Iterator[Gap]:
    """Yield a gap for each optional package that the index did not tell about: it may exist after all."""
    for node in builder.failures:
        error = node.error
        if node.root is builder.tree and error is not None and not isinstance(error, NotFoundError):
            yield Gap(what=excerpt(node.name), why=f"optional, and could not be looked up: {error}")
