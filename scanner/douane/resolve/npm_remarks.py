"""What a closure must say about a package besides where it stands: what its index document gives away."""

from __future__ import annotations

from collections.abc import Iterator

from douane.errors import ResolutionError
from douane.model import Finding, Gap, Where
from douane.registries.npm_manifest import Manifest
from douane.resolve.npm_spec import Spec, parse
from douane.resolve.oddities import FOREIGN
from douane.text import excerpt

_ROWS = ("supply.code",)


def foreign(manifest: Manifest) -> Iterator[tuple[str, Spec]]:
    """Yield the dependencies of *manifest* that do not come from an index: git, web addresses, folders."""
    seen = set()
    for table in (manifest.dependencies, manifest.optional, manifest.peers):
        for name, text in table.items():
            try:
                spec = parse(name, text)
            except ResolutionError:
                continue
            if spec.foreign and name not in seen and name not in manifest.bundled:
                seen.add(name)
                yield name, spec


def findings(manifest: Manifest, purl: str | None) -> Iterator[Finding]:
    """Yield a finding for each dependency that bypasses the index."""
    for name, spec in foreign(manifest):
        why = f"depends on a {spec.kind} that no index vouches for: what is there can change at any time"
        yield FOREIGN.finding(f"{name}: {spec.wanted}", why, purl, where=Where(path="package.json"))


def gaps(manifest: Manifest, what: str, *, from_index: bool = True) -> Iterator[Gap]:
    """Yield what cannot be known about *manifest*, the package *what*, from what it declares."""
    for name, spec in foreign(manifest):
        yield Gap(
            what=f"{excerpt(name)} ({excerpt(spec.wanted)})",
            why=f"{what} takes it from outside the index, so neither it nor what it needs was looked at",
            rows=_ROWS,
        )
    if manifest.bundled:
        yield Gap(
            what=f"what the packages bundled in {what} need besides",
            why="bundled packages are read with the one that carries them, their own ranges are not resolved",
            rows=_ROWS,
        )
    if manifest.has_shrinkwrap:
        yield Gap(
            what=f"the dependencies of {what}",
            why="it brings its own npm-shrinkwrap.json, which decides their versions; the ranges were used",
            rows=_ROWS,
        )
    if manifest.malformed:
        yield Gap(
            what=f"{', '.join(manifest.malformed)} of {what}",
            why="it is malformed there, and was left out of account",
            rows=_ROWS,
        )
    if from_index and (manifest.integrity is None or manifest.integrity.startswith("sha1-")):
        found = "only a SHA-1 digest, which can be forged," if manifest.integrity else "no digest"
        yield Gap(what=what, why=f"the index announces {found} for its tarball", rows=_ROWS)
