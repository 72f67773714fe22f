"""What a closure must say about a package besides where it stands: what it, or its lockfile, gives away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from douane.model import Finding, Gap, Package, Where
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest
from douane.resolve.npm_declared import specifier
from douane.resolve.npm_spec import Spec
from douane.resolve.npm_tree import Node
from douane.resolve.oddities import FOREIGN
from douane.text import address_parts, excerpt

ROWS = ("supply.code",)
"""What is unknown of a package whose bytes, or whose dependencies, were not seen."""


class Remarks(NamedTuple):
    """Findings and gaps about one package."""

    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]


def on_package(node: Node, package: Package, registry: NpmRegistry) -> Remarks:
    """Return what is to be said about an installed package."""
    manifest = node.manifest
    if manifest is None:
        return Remarks((), ())
    malformed = tuple(_malformed(manifest, package.purl))
    if node.carrier is not None:
        return Remarks((), malformed)
    unseen = [(name, spec) for name, spec in foreign(manifest) if _leads_nowhere(node, name)]
    findings = [_bypasses(name, spec, package.purl) for name, spec in unseen]
    gaps = [*_unlooked(unseen, package.purl), *malformed, *_digest(node, package)]
    origin = _origin(node, registry) if _is_locked(node) else None
    if origin:
        why = f"the lockfile takes it from there, where its index keeps no {excerpt(package.name)}"
        findings.append(FOREIGN.finding(origin, why, package.purl))
    return Remarks(tuple(findings), tuple(gaps))


def on_folder(own: Manifest, purl: str, tree: Node) -> Remarks:
    """Return what is to be said about the folder whose manifest is *own*, the top of *tree*."""
    unseen = [(name, spec) for name, spec in foreign(own) if _leads_nowhere(tree, name)]
    findings = tuple(_bypasses(name, spec, purl) for name, spec in unseen)
    what = f"{own.name} itself"
    return Remarks(findings, (*_unlooked(unseen, what), *_malformed(own, what)))


def skipped(places: Sequence[str], what: str) -> Gap:
    """Return the gap for entries of a lockfile that are no packages."""
    names = ", ".join(excerpt(place, 60) for place in places[:5])
    more = f" and {len(places) - 5} more" if len(places) > 5 else ""
    why = "they are links, or no packages of an index, and were not looked at"
    return Gap(what=f"{names}{more} in {what}", why=why, rows=ROWS)


def foreign(manifest: Manifest) -> Iterator[tuple[str, Spec]]:
    """Yield the dependencies of *manifest* that do not come from an index: git, web addresses, folders."""
    seen = set()
    for table in (manifest.dependencies, manifest.optional, manifest.peers):
        for name, text in table.items():
            spec = specifier(name, text)
            if spec and spec.foreign and name not in seen and name not in manifest.bundled:
                seen.add(name)
                yield name, spec


def is_verifiable(node: Node) -> bool:
    """Whether the bytes of *node* may be fetched: from a web address, and, where only a lockfile names it,
    with a digest to hold them against."""
    manifest = node.manifest
    if manifest is None or node.carrier is not None:
        return False
    if not manifest.tarball or not manifest.tarball.lower().startswith(("http://", "https://")):
        return False
    return manifest.integrity is not None or not _is_locked(node)


def _is_locked(node: Node) -> bool:
    return node.is_shrunk or node.root.locked


def _leads_nowhere(node: Node, name: str) -> bool:
    edge = node.edges_out.get(name.lower())
    return edge is None or edge.to is None


def _bypasses(name: str, spec: Spec, purl: str) -> Finding:
    why = f"depends on a {spec.kind} that no index vouches for: what is there can change at any time"
    return FOREIGN.finding(f"{name}: {spec.wanted}", why, purl, where=Where(path="package.json"))


def _unlooked(unseen: Sequence[tuple[str, Spec]], what: str) -> Iterator[Gap]:
    for name, spec in unseen:
        yield Gap(
            what=f"{excerpt(name)} ({excerpt(spec.wanted)})",
            why=f"{what} takes it from outside the index, so neither it nor what it needs was looked at",
            rows=ROWS,
        )


def _malformed(manifest: Manifest, what: str) -> Iterator[Gap]:
    if manifest.malformed:
        yield Gap(
            what=f"{', '.join(manifest.malformed)} of {what}",
            why="it is malformed there, and was left out of account",
            rows=ROWS,
        )


def _digest(node: Node, package: Package) -> Iterator[Gap]:
    integrity = package.integrity
    if integrity is not None and not integrity.startswith("sha1-"):
        return
    found = "only a SHA-1 digest, which can be forged," if integrity else "no digest"
    who = "the lockfile states" if _is_locked(node) else "the index announces"
    yield Gap(what=package.purl, why=f"{who} {found} for its tarball", rows=ROWS)


def _origin(node: Node, registry: NpmRegistry) -> str | None:
    """Return where a lockfile takes *node* from, if that is not its index, or another package of it."""
    manifest = node.manifest
    if manifest is None or not manifest.tarball:
        return None
    url, index = address_parts(registry.tarball(manifest)), urlsplit(registry.address_of(manifest.name))
    path = url.path.lower().replace("%2f", "/").replace("%40", "@")
    if url.netloc == index.netloc and f"/{manifest.name.lower()}/" in path:
        return None
    return manifest.tarball
