"""From a closure to files: each package's verified bytes, opened once, written to its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from douane.archives.names import escape_of
from douane.errors import ArchiveError
from douane.fetching import open_artifact
from douane.materialised import wheels
from douane.materialised.interpreters import Interpreter, Interpreters
from douane.materialised.nouns import APP, INSIDE, VENV, Placed
from douane.materialised.writing import Folder, RefusedError
from douane.model import Closure, Ecosystem, FileTree, Gap, Package
from douane.store import Store
from douane.text import excerpt

_ROWS = ("supply.tools",)
_MOST_GAPS = 20


def materialise(
    closure: Closure,
    store: Store,
    trees: Mapping[str, FileTree],
    into: Path,
    *,
    interpreters: Interpreters | None = None,
) -> Placed:
    """Write the files of *closure* into the new folder *into*, and return what is there.

    *trees* has the files of packages that are at hand already, by placement; of all others the bytes are taken
    from *store* by their SHA-256. npm packages go to their placement, wheels into one virtual environment.
    What is not here, or may not be written, is a gap. Raises StoreError when the disk is full.
    """
    return _Placing(closure, into, interpreters or Interpreters()).place(store, trees)


class _Placing:
    """The placing of one closure."""

    def __init__(self, closure: Closure, into: Path, interpreters: Interpreters) -> None:
        self._closure = closure
        self._folder = Folder(into)
        self._interpreters = interpreters
        self._site: wheels.Site | None = None
        self._gaps: dict[Gap, None] = {}
        self._missing: set[str] = set()

    def place(self, store: Store, trees: Mapping[str, FileTree]) -> Placed:
        """Write everything, the links last."""
        python = self._prepare()
        for package, tree in self._opened(store, trees):
            if package.path == ".":
                self._own(package, tree)
            elif package.ecosystem is Ecosystem.NPM:
                self._write_all(package, tree, f"{APP}/{package.path}")
            elif self._site:
                self._wheel(package, tree, self._site)
        if self._site and python:
            self._site.finish(python.path)
        return Placed(
            folder=self._folder.root,
            closure=self._closure,
            interpreters=self._interpreters,
            python=python,
            missing=frozenset(self._missing),
            gaps=tuple(self._gaps),
        )

    def _prepare(self) -> Interpreter | None:
        """Make the virtual environment if there is anything of Python, and find what runs it."""
        self._folder.make(APP)
        if not any(package.ecosystem is Ecosystem.PYPI for package in self._closure.packages):
            return None
        minor = ".".join(self._closure.environment.python.split(".")[:2])
        python = self._interpreters.python(minor)
        home = str(Path(python.path).parent) if python else ""
        self._site = wheels.Site(self._folder, VENV, f"{INSIDE}/{VENV}", minor, home)
        return python

    def _opened(self, store: Store, trees: Mapping[str, FileTree]) -> Iterator[tuple[Package, FileTree]]:
        """Yield the files of one package after the other, so that only those are held in memory."""
        for package in self._closure.packages:
            tree = trees.get(package.path)
            if tree is not None:
                yield package, tree
            elif package.carrier is None:
                data = store.get(package.sha256) if package.sha256 else None
                if data is None:
                    self._lacks(package, "its bytes are not here, so it was left out of what was started")
                    continue
                try:
                    yield package, open_artifact(package, data).tree
                except ArchiveError as error:
                    self._lacks(package, f"it cannot be unpacked: {error.message}")

    def _own(self, package: Package, tree: FileTree) -> None:
        """Write the files of the folder, script or bundle that is the server."""
        self._write_all(package, tree, APP)
        if self._site:
            self._site.source(f"{INSIDE}/{APP}")

    def _write_all(self, package: Package, tree: FileTree, place: str) -> None:
        if escape_of(package.path):
            self._lacks(package, "its place is outside the folder")
            return
        for path, data in tree.files.items():
            try:
                self._folder.write(f"{place}/{path}", data)
            except RefusedError as error:
                self._gap(f"{package.purl}: {excerpt(path)}", f"it was not written: {error}")

    def _wheel(self, package: Package, tree: FileTree, site: wheels.Site) -> None:
        if not wheels.is_wheel(tree):
            self._lacks(package, "it is no wheel: it would have to be built, and nothing is")
            return
        for what, why in site.add(tree):
            self._gap(f"{package.purl}: {excerpt(what)}", why)

    def _lacks(self, package: Package, why: str) -> None:
        self._missing.add(package.path)
        self._gaps[Gap(what=package.purl, why=why, rows=_ROWS)] = None

    def _gap(self, what: str, why: str) -> None:
        if len(self._gaps) < _MOST_GAPS:
            self._gaps[Gap(what=what, why=why, rows=_ROWS)] = None
