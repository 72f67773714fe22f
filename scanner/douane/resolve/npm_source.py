"""From specifiers to versions, asking the index ahead for what will be needed next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from douane.errors import DouaneError, NotFoundError, ResolutionError
from douane.model import Ecosystem, Environment, Requirement
from douane.progress import Progress
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_packument import Packument
from douane.resolve.npm_declared import declared_by
from douane.resolve.npm_pick import pick
from douane.resolve.npm_spec import Kind, Spec, parse
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.resolve.npm_lock import Lock


class Source:
    """The versions that specifiers mean in one index at one moment, for one environment."""

    def __init__(self, environment: Environment, registry: NpmRegistry, progress: Progress) -> None:
        self.environment = environment
        self.registry = registry
        self._progress = progress
        self._picked: dict[Spec, Manifest | DouaneError] = {}
        self._explored: set[tuple[str, str]] = set()

    def requested(self, requirement: Requirement) -> tuple[str, str, str]:
        """Return the dependency that ``npm install`` writes for *requirement*: a tag becomes its version.

        Raises NotFoundError, ResolutionError for what no index holds, NetworkError.
        """
        if requirement.ecosystem is not Ecosystem.NPM:
            raise ResolutionError(f"{requirement} is no npm package")
        spec = parse(requirement.name, requirement.url or requirement.specifier)
        if spec.foreign:
            raise ResolutionError(
                f"{excerpt(spec.wanted)} does not come from an index", remedy="vet its folder instead"
            )
        # The long form of this one document: who published it, when, from which repository.
        manifest = pick(self.registry.packument(spec.name, full=True), spec, self.environment.node)
        self._picked[spec] = manifest
        self._explore(manifest)
        wanted = manifest.version if spec.kind is Kind.TAG else requirement.specifier.strip() or "*"
        return requirement.name, wanted, "prod"

    def manifest(self, spec: Spec) -> Manifest:
        """Return the version that *spec* means. Raises NotFoundError or NetworkError."""
        found = self._picked.get(spec)
        if found is None:
            try:
                found = pick(self.registry.packument(spec.name), spec, self.environment.node)
            except DouaneError as error:
                found = error
            self._picked[spec] = found
        if isinstance(found, DouaneError):
            raise found
        return found

    def announce(self, manifest: Manifest) -> None:
        """Take note that *manifest* was placed."""
        self._progress.advance()
        self._explore(manifest)

    def completed(self, lock: Lock) -> Lock:
        """Return *lock* with what it leaves to the index: where tarballs are, and the digests of its own."""
        lacking = [item for item in lock.packages if not item.bundled and _lacks(item.manifest)]
        self.registry.prefetch({item.manifest.name: None for item in lacking})
        found = {item.path: replace(item, manifest=self._completed(item.manifest)) for item in lacking}
        return replace(lock, packages=tuple(found.get(item.path, item) for item in lock.packages))

    def _completed(self, manifest: Manifest) -> Manifest:
        try:
            known = self.registry.packument(manifest.name).manifest(manifest.version)
        except DouaneError:
            return manifest  # a gap tells of it: there is no address, or no digest
        if known is None or known.tarball is None:
            return manifest
        elsewhere = manifest.tarball and self.registry.tarball(manifest) != self.registry.tarball(known)
        if elsewhere:
            return manifest
        integrity = manifest.integrity or known.integrity
        return replace(manifest, tarball=known.tarball, integrity=integrity, size=known.size)

    def _explore(self, manifest: Manifest) -> None:
        """Ask for the documents of all that *manifest* depends on, and when they come, for what those do."""
        if (manifest.name, manifest.version) in self._explored:
            return
        self._explored.add((manifest.name, manifest.version))
        for name, text, kind in declared_by(manifest):
            if kind == "peerOptional" or name in manifest.bundled or manifest.has_shrinkwrap:
                continue
            try:
                spec = parse(name, text)
            except ResolutionError:
                continue  # told when, and if, it is really needed
            self.registry.prefetch((spec.name,), lambda packument, spec=spec: self._arrived(packument, spec))  # type: ignore[misc]

    def _arrived(self, packument: Packument, spec: Spec) -> None:
        try:
            manifest = pick(packument, spec, self.environment.node)
        except NotFoundError:
            return
        self._explore(manifest)


def _lacks(manifest: Manifest) -> bool:
    return manifest.tarball is None or manifest.integrity is None
