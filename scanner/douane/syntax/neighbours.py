"""Other packages that a package is installed with, opened when an import leads into one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from douane.model import Artifact, FileTree, Package

if TYPE_CHECKING:
    from douane.syntax.codebase import Codebase

MAX_OPENED = 60  # packages
MAX_BYTES = 96 * 2**20  # bytes of files in them
Opener = Callable[[], tuple[Package, FileTree] | None]


class Neighbours:
    """The packages of a closure, by placement (``node_modules/a/node_modules/b``).

    *openers* return a package with its files, or None if these are not at hand; *versions* gives the
    versions by placement, *root* where the package itself is placed. Nothing is opened before it is asked for, and not more than the bounds allow;
    `refused` names what was left out because of them.
    """

    def __init__(
        self, openers: Mapping[str, Opener], versions: Mapping[str, str], *, root: str | None = None
    ) -> None:
        self.root = root
        self._openers = openers
        self._versions = versions
        self._opened: dict[str, Codebase | None] = {}
        self._bytes = 0
        self.refused: dict[str, None] = {}

    def placement(self, name: str, placement: str) -> str | None:
        """Return where the package *name* is that a package at *placement* imports: the nearest one."""
        folder = placement.strip("/")
        folder = "" if folder == "." else folder
        for _ in range(64):
            found = f"{folder}/node_modules/{name}" if folder else f"node_modules/{name}"
            if found in self._openers:
                return found
            if not folder:
                return None
            folder = folder.rpartition("node_modules/")[0].rstrip("/")
        return None

    def version(self, name: str, placement: str) -> str | None:
        """Return the version of *name* that a package at *placement* imports."""
        found = self.placement(name, placement)
        return self._versions.get(found) if found is not None else None

    def codebase(self, name: str, placement: str) -> Codebase | None:
        """Return the source files of *name* as a package at *placement* imports it, or None."""
        found = self.placement(name, placement)
        return self._open(found) if found is not None else None

    def distribution(self, name: str) -> Codebase | None:
        """Return the source files of the Python package *name* (normalised), or None."""
        return self._open(name) if name in self._openers else None

    def _open(self, found: str) -> Codebase | None:
        from douane.syntax.codebase import Codebase

        if found in self._opened:
            return self._opened[found]
        if len(self._opened) >= MAX_OPENED or self._bytes >= MAX_BYTES:
            self.refused[found] = None
            return None
        opened = self._openers[found]()
        codebase = None
        if opened is not None:
            package, tree = opened
            self._bytes += sum(map(len, tree.files.values()))
            artifact = Artifact(package=package, tree=tree)
            codebase = Codebase(artifact, neighbours=self, placement=found)
        self._opened[found] = codebase
        return codebase
