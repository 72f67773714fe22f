"""What a package declares to depend on: the tables of its manifest, merged as npm merges them."""

from __future__ import annotations

from functools import lru_cache

from douane.errors import ResolutionError
from douane.registries.npm_manifest import Manifest
from douane.resolve.npm_spec import Spec, parse

Declared = tuple[tuple[str, str, str], ...]  # (name, specifier, kind), in the order npm loads them


@lru_cache(maxsize=1 << 14)
def specifier(name: str, text: str) -> Spec | None:
    """Return what ``"name": "text"`` asks for, or None where npm refuses to read it."""
    try:
        return parse(name, text)
    except ResolutionError:
        return None


def declared_by(manifest: Manifest, *, foreign: bool = False) -> Declared:
    """Return the dependencies of *manifest* as edges.

    Those from outside the index are left out unless they are *foreign* and wanted, or come with the package
    because it bundles them. A name in several tables counts once, as the last of: peer, optional peer, plain,
    optional.
    """
    found: dict[str, tuple[str, str, str]] = {}
    peers = manifest.peers
    tables = (
        ("peer", {name: spec for name, spec in peers.items() if name not in manifest.optional_peers}),
        ("peerOptional", {name: spec for name, spec in peers.items() if name in manifest.optional_peers}),
        ("prod", manifest.dependencies),
        ("optional", manifest.optional),
    )
    for kind, table in tables:
        for name, text in table.items():
            found.pop(name.lower(), None)
            spec = specifier(name, text)
            if foreign or name in manifest.bundled or spec is None or not spec.foreign:
                found[name.lower()] = (name, text, kind)
    return tuple(found.values())
