"""What a package brings along in its own tarball: bundled packages, and a shrinkwrap that fixes versions.

The tarball is fetched as all artifacts are, and only believed where it is what the index announced. What
cannot be read is as if nothing were inside, and a sentence says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from douane.errors import DouaneError, IntegrityError, NetworkError
from douane.model import Closure, Ecosystem, Environment, FileTree, Package
from douane.progress import Silent
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest
from douane.resolve.npm_source import Source
from douane.resolve.npm_tree import Node

if TYPE_CHECKING:
    from douane.resolve.npm_held import Held
    from douane.resolve.npm_lock import Lock


class _Brought(NamedTuple):
    bundled: tuple[Held, ...] = ()
    lock: Lock | None = None


class Inside:
    """Opens tarballs; `unread` tells of which nodes what they bring could not be read, and why.

    `skipped` are the entries of their shrinkwraps that are no packages of an index.
    """

    def __init__(self, source: Source) -> None:
        self.unread: dict[Node, str] = {}
        self.skipped: dict[Node, tuple[str, ...]] = {}
        self._source = source
        self._known: dict[tuple[str, str], _Brought | DouaneError] = {}

    def unpack(self, node: Node) -> None:
        """Hang below *node* what its tarball brings along. Raises ResolutionError for too many packages."""
        from douane.resolve.npm_held import hang  # start-up time: few packages bring anything along

        manifest = node.manifest
        if manifest is None or node.link is not None:
            return
        found = self._brought(manifest)
        if isinstance(found, DouaneError):
            self.unread[node] = found.message
            return
        if found.lock is not None:
            node.shrunk = True
            self.skipped[node] = found.lock.skipped
            hang(node, found.lock.packages, foreign=True)
        hang(node, found.bundled, carrier=node)

    def _brought(self, manifest: Manifest) -> _Brought | DouaneError:
        key = (manifest.name, manifest.version)
        if key not in self._known:
            try:
                self._known[key] = self._read(manifest)
            except DouaneError as error:
                self._known[key] = error
        return self._known[key]

    def _read(self, manifest: Manifest) -> _Brought:
        from douane.resolve import npm_lock
        from douane.resolve.npm_held import in_tree

        tree = opened(manifest, self._source.registry, self._source.environment)
        bundled = tuple(in_tree(tree)) if manifest.bundled else ()
        lock = npm_lock.of_tree(tree) if manifest.has_shrinkwrap else None
        return _Brought(bundled, self._source.completed(lock) if lock else None)


def opened(manifest: Manifest, registry: NpmRegistry, environment: Environment) -> FileTree:
    """Return the files in the tarball of *manifest*, which is then in the store.

    Raises IntegrityError where nothing was announced that it could be held against, or where it differs;
    NetworkError, ArchiveError or StoreError.
    """
    from douane.fetching import fetch, open_artifact

    if not manifest.integrity or manifest.integrity.startswith("sha1-"):
        raise IntegrityError("the index announces no digest that its tarball could be held against")
    package = Package(
        ecosystem=Ecosystem.NPM,
        name=manifest.name,
        version=manifest.version,
        path="node_modules/" + manifest.name,
        url=registry.tarball(manifest),
        filename=manifest.filename,
        integrity=manifest.integrity,
        index=registry.index_of(manifest.name),
    )
    alone = Closure(root=package.path, packages=(package,), edges=(), environment=environment)
    registries = {Ecosystem.NPM: registry}
    fetched = fetch(alone, registry.http, registry.store, registries, Silent(), workers=1)
    sha256 = fetched.server.sha256
    data = registry.store.get(sha256) if sha256 else None
    if data is None:
        raise NetworkError(fetched.gaps[0].why if fetched.gaps else "its tarball is gone from the store")
    return open_artifact(package, data).tree
