"""The packages that a server is installed with, to be opened where its code leads into one.

What is handed over can be sent to another process: where the bytes are, not the bytes, wherever they lie in
the folder of the store.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from douane.errors import ArchiveError
from douane.fetching import open_artifact
from douane.model import Closure, FileTree, Package
from douane.store import Reader, Store

if TYPE_CHECKING:
    from douane.syntax import Neighbours


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """The packages beside the one at *root*, by placement, with what holds their files.

    `trees` are those whose files are at hand already, `carriers` the placements of packages whose archive
    holds another's files.
    """

    root: str
    packages: Mapping[str, Package]
    trees: Mapping[str, FileTree]
    reader: Reader

    @property
    def key(self) -> str:
        """A digest that changes with the bytes and the placement of any of them."""
        whole = hashlib.sha256(self.root.encode())
        for path, package in sorted(self.packages.items()):
            whole.update(f"\0{path}\0{package.purl}\0{package.sha256}\0{package.carrier}".encode())
        return whole.hexdigest()[:32]

    def neighbours(self) -> Neighbours:
        """Return them as the evaluation of source code asks for them."""
        from douane.syntax import Neighbours

        openers = {path: partial(self._opened, package) for path, package in self.packages.items()}
        versions = {path: package.version for path, package in self.packages.items()}
        return Neighbours(openers, versions, root=self.root)

    def _opened(self, package: Package) -> tuple[Package, FileTree] | None:
        """Return *package* with its files, or None where they are not at hand or cannot be read."""
        tree = self.trees.get(package.path)
        if tree is not None:
            return package, tree
        if package.carrier is not None:
            carrier = self.packages.get(package.carrier)
            held = self._opened(carrier) if carrier is not None and carrier.carrier is None else None
            return (package, _below(held[1], package, held[0])) if held is not None else None
        data = self.reader.get(package.sha256) if package.sha256 is not None else None
        if data is None:
            return None
        try:
            return package, open_artifact(replace(package, path=package.purl), data).tree
        except ArchiveError:
            return None


def _below(tree: FileTree, package: Package, carrier: Package) -> FileTree:
    """Return the files of *package* among those of the package that carries it."""
    prefix = package.path.removeprefix(carrier.path).strip("/") + "/"
    return FileTree({path.removeprefix(prefix): tree[path] for path in tree if path.startswith(prefix)})


def nearby(closure: Closure, store: Store, trees: Mapping[str, FileTree]) -> Nearby:
    """Return what the server of *closure* is installed with; *trees* holds files by placement."""
    packages = {package.path: package for package in closure.packages if package.path != closure.root}
    held = {path: trees[path] for path in packages if path in trees}
    wanted = (package.sha256 for package in packages.values() if package.path not in held)
    reader = store.reader([sha256 for sha256 in wanted if sha256 is not None])
    return Nearby(root=closure.root, packages=packages, trees=held, reader=reader)
