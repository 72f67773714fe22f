"""From a closure to files: each package's verified bytes, opened once, written to its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from douane.errors import ArchiveError
from douane.fetching import open_artifact
from douane.materialised.interpreters import Interpreter, Interpreters
from douane.materialised.nouns import APP, EMPTY, INSIDE, VENV, Placed, folder_of
from douane.materialised.packages import Job, Written, lost, put
from douane.materialised.wheel_files import is_wheel
from douane.materialised.wheels import Site
from douane.materialised.writing import Folder, RefusedError
from douane.model import Closure, Ecosystem, FileTree, Gap, Package
from douane.store import Store
from douane.text import excerpt
from douane.workers import helpers_here, spread

_ROWS = ("supply.tools",)
_MOST_GAPS = 20
_MOST_AT_ONCE = 64 * 2**20  # bytes of archives held in memory
_WORTH_SPREADING = 4_000_000  # bytes of archives; below, handing them over costs more than it saves


def materialise(
    closure: Closure,
    store: Store,
    trees: Mapping[str, FileTree],
    into: Path,
    *,
    interpreters: Interpreters | None = None,
) -> Placed:
    """Write the files of *closure* into the new folder *into*, and return what is there.

    *trees* has the files of packages that are at hand already, by placement; of all others the bytes are
    taken from *store* by their SHA-256. npm packages go to their placement, wheels into one virtual
    environment. What is not here, or may not be written, is a gap. Raises StoreError when the disk is full.
    """
    return _Placing(closure, into, interpreters or Interpreters()).place(store, trees)


class _Placing:
    """The placing of one closure."""

    def __init__(self, closure: Closure, into: Path, interpreters: Interpreters) -> None:
        self._closure = closure
        self._folder = Folder(into)
        self._interpreters = interpreters
        self._site: Site | None = None
        self._gaps: dict[Gap, None] = {}
        self._missing: set[str] = set()
        self._nested = _nested(closure)

    def place(self, store: Store, trees: Mapping[str, FileTree]) -> Placed:
        """Write everything, the links last."""
        python = self._prepare()
        jobs: list[Job] = []
        held = 0
        for package, data in self._at_hand(store, trees):
            if package.ecosystem is Ecosystem.PYPI and package.path != ".":
                self._wheel(package, data)
                continue
            jobs.append(self._job(package, data))
            held += len(data) if isinstance(data, bytes) else 0
            if held > _MOST_AT_ONCE:
                self._spread(jobs)
                jobs, held = [], 0
        self._spread(jobs)
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
        self._folder.make(EMPTY)
        if not any(package.ecosystem is Ecosystem.PYPI for package in self._closure.packages):
            return None
        minor = ".".join(self._closure.environment.python.split(".")[:2])
        python = self._interpreters.python(minor)
        home = str(Path(python.path).parent) if python else ""
        self._site = Site(self._folder, VENV, f"{INSIDE}/{VENV}", minor, home)
        if any(package.path == "." for package in self._closure.packages):
            self._site.source(f"{INSIDE}/{APP}")
        return python

    def _at_hand(
        self, store: Store, trees: Mapping[str, FileTree]
    ) -> Iterator[tuple[Package, bytes | FileTree]]:
        """Yield each package with its files or its archive; what another one carries comes with that one."""
        for package in self._closure.packages:
            tree = trees.get(package.path)
            if tree is not None:
                yield package, tree
            elif package.carrier is None:
                data = store.get(package.sha256) if package.sha256 else None
                if data is None:
                    self._lacks(package, "its bytes are not here, so it was left out of what was started")
                else:
                    yield package, data

    def _job(self, package: Package, data: bytes | FileTree) -> Job:
        inner = self._nested.get(package.path, ())
        return Job(package=package, root=self._folder.root, place=folder_of(package), data=data, nested=inner)

    def _spread(self, jobs: list[Job]) -> None:
        """Write the packages of *jobs*, each to a folder of its own, on all processors if there is much."""
        size = sum(len(job.data) for job in jobs if isinstance(job.data, bytes))
        jobs.sort(key=lambda job: (-len(job.data), job.package.path))
        written = spread(put, jobs, helpers=helpers_here() if size > _WORTH_SPREADING else 0, lost=lost)
        done = sorted(written)
        for index, each in done:
            self._take(jobs[index].package, each)

    def _take(self, package: Package, written: Written) -> None:
        if written.lacking:
            self._lacks(package, written.lacking)
        for what, why in written.refused:
            self._gap(f"{package.purl}: {excerpt(what)}", why)
        try:
            self._folder.count(written.files, written.bytes)
        except RefusedError as error:
            self._lacks(package, f"not all of it was written: {error}")

    def _wheel(self, package: Package, data: bytes | FileTree) -> None:
        try:
            tree = data if isinstance(data, FileTree) else open_artifact(package, data).tree
        except ArchiveError as error:
            self._lacks(package, f"it cannot be unpacked: {error.message}")
            return
        if self._site is None or not is_wheel(tree):
            self._lacks(package, "it is no wheel: it would have to be built, and nothing is")
            return
        try:
            told = list(self._site.add(tree))
        except RefusedError as error:
            self._lacks(package, f"it is no wheel that can be placed: {error}")
            return
        for what, why in told:
            self._gap(f"{package.purl}: {excerpt(what)}", why)

    def _lacks(self, package: Package, why: str) -> None:
        self._missing.add(package.path)
        self._gaps[Gap(what=package.purl, why=why, rows=_ROWS)] = None

    def _gap(self, what: str, why: str) -> None:
        if len(self._gaps) < _MOST_GAPS:
            self._gaps[Gap(what=what, why=why, rows=_ROWS)] = None


def _nested(closure: Closure) -> dict[str, tuple[str, ...]]:
    """Return placement -> the folders in it that belong to other packages, which are placed by themselves."""
    found: dict[str, list[str]] = {}
    own = {package.path for package in closure.packages if package.carrier is None}
    for path in sorted(own):
        outer = path
        while (at := outer.rfind("/node_modules/")) >= 0:
            outer = outer[:at]
            if outer in own:
                found.setdefault(outer, []).append(f"{path[len(outer) + 1 :]}/")
                break
    return {path: tuple(folders) for path, folders in found.items()}
