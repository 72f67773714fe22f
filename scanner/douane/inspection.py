"""Looking at the bytes of each package: what it declares, what it can do, what speaks against it.

An inspection depends on nothing but the bytes, the rules and, for the server itself, the packages that it is
installed with, so it is kept in the store under just that key and read back the next time.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from douane.errors import ArchiveError
from douane.fetching import open_artifact
from douane.forking import uncollected
from douane.inspections import Inspection, decode, encode
from douane.licences import licence_of
from douane.model import Artifact, Closure, Ecosystem, FileTree, Finding, Gap, Package, Surface
from douane.nearby import Nearby, nearby
from douane.progress import Progress
from douane.recursion import deep
from douane.rules import Rule, attempt, run
from douane.server_names import server_names
from douane.store import Reader, Store
from douane.workers import helpers_here, release_memory, spread, time_limit
from douane_lockfiles import JsonError, surface_digest
from douane_signatures import digest

if TYPE_CHECKING:
    from douane.syntax import Codebase

_KIND = "inspection"
_GONE = "its bytes are not in the store any more"
_MOST_SECONDS = 120.0  # of processor time for one package; the largest bundles need about twenty
_MOST_WAITING = 600.0  # seconds on the clock for one package, on a machine that has other things to do
_ALLOCATED = 100_000  # objects made until garbage is looked for among them
_OFTEN = 100  # times that it was, until it is looked for among what was left: nearly all of that stays in use
_MANY = 3  # times that it was looked for in one package, from where all that is there is looked through
_PASSES = 6  # through what a package leaves behind; each frees what was kept for something of the one before
_WORTH_SPREADING = 1_500_000  # bytes of archives; below, starting a process costs more than it saves


class Inspector:
    """Inspects packages, answering from the store where the same bytes were inspected before.

    *trees* holds the files of packages that are at hand already, by placement: a folder's or a bundle's. Each
    must have the SHA-256 of its package, or be a function of it.
    """

    def __init__(self, store: Store, *, trees: Mapping[str, FileTree] | None = None) -> None:
        self._store = store
        self._trees = trees or {}

    def inspect(self, closure: Closure, progress: Progress) -> dict[str, Inspection]:
        """Return placement -> inspection for every package of *closure* whose bytes are at hand."""
        wanted: dict[_Job, list[str]] = {}
        result: dict[str, Inspection] = {}
        versions = _versions(closure)
        near = nearby(closure, self._store, self._trees)
        for package in closure.packages:
            beside = versions if package.path == closure.root else None
            tree = package.path if package.path in self._trees else None
            if package.sha256 and (tree is not None or package.carrier is None):
                key = near.key if beside is not None else None
                job = _Job(package=replace(package, path=package.purl), beside=beside, tree=tree, near=key)
                wanted.setdefault(job, []).append(package.path)
        for job, inspection in self._inspected(list(wanted), near):
            result.update(dict.fromkeys(wanted[job], inspection))
            progress.advance(len(wanted[job]))
        return result

    def _inspected(self, jobs: list[_Job], near: Nearby) -> Iterator[tuple[_Job, Inspection]]:
        fresh: list[_Work] = []
        for job in jobs:
            known = self._kept(job)
            if known:
                yield job, known
                continue
            work = self._work(job, near if job.near is not None else None)
            if work is None:
                yield job, _unseen(job, _GONE)
            else:
                fresh.append(work)
        yield from self._looked(fresh)

    def _work(self, job: _Job, near: Nearby | None) -> _Work | None:
        if job.tree is not None:
            tree = self._trees[job.tree]
            return _Work(job=job, size=sum(map(len, tree.files.values())), source=tree, near=near)
        digest = job.package.sha256 or ""
        size = self._store.size(digest)
        if size is None:
            return None
        return _Work(job=job, size=size, source=self._store.reader([digest]), near=near)

    def _looked(self, fresh: list[_Work]) -> Iterator[tuple[_Job, Inspection]]:
        # The largest first: what is left at the end are small ones, so that all processors end together.
        fresh.sort(key=lambda work: (-work.size, work.job.package.purl))
        helpers = helpers_here() if sum(work.size for work in fresh) > _WORTH_SPREADING else 0
        if helpers:
            release_memory()  # what fetching took of it
        for index, encoded in spread(_look, fresh, helpers=helpers, lost=_lost):
            job = fresh[index].job
            if encoded is None:
                yield job, _unseen(job, _GONE)
                continue
            self._store.note(_KIND, _key(job), encoded, at=0.0)
            yield job, decode(encoded)

    def _kept(self, job: _Job) -> Inspection | None:
        note = self._store.noted(_KIND, _key(job))
        try:
            return decode(note.value) if note else None
        except (ValueError, KeyError, TypeError):
            return None  # written by another build, or damaged: look again


_Versions = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One package to look at; `beside` holds the versions of the closure if it is the server itself.

    `tree` is the placement whose files are at hand, None for an archive in the store; `near` tells the bytes
    of all packages that the server is installed with.
    """

    package: Package
    beside: _Versions | None
    tree: str | None = None
    near: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """A job with what is looked at: where its archive is read, or files; of the server also what is beside.

    `size` are the bytes of the archive or of all files. An archive is read by the process that looks at it:
    read before, all of them would lie in memory at once.
    """

    job: _Job
    size: int
    source: Reader | FileTree
    near: Nearby | None = None


def _key(job: _Job) -> str:
    beside = "" if job.beside is None else hashlib.sha256(repr(job.beside).encode()).hexdigest()[:32]
    form = "" if job.tree is None else ":tree"
    near = "" if job.near is None else f":{job.near}"
    return f"{engine()}:{job.package.sha256}:{job.package.purl}:{beside}{form}{near}"


def _versions(closure: Closure) -> _Versions:
    """Return name and version of what the server's own imports reach: of each name, the nearest placement.

    In a closure of Python packages `python` is the interpreter, on which docstrings depend.
    """
    nearest: dict[str, str] = {}
    if any(package.ecosystem is Ecosystem.PYPI for package in closure.packages):
        nearest["python"] = closure.environment.python
    for package in sorted(closure.packages, key=lambda package: (package.path.count("/"), package.path)):
        nearest.setdefault(package.alias or package.name, package.version)
    return tuple(sorted(nearest.items()))


def _look(work: _Work) -> bytes | None:
    """Inspect one package; the result is plain bytes, because it may come from another process.

    It is None where the archive is not there any more, or damaged.
    """
    _detectors()  # what stays in use is there before garbage is looked for among what does not
    with _fewer_collections():
        return _looked_at(work)


@contextmanager
def _fewer_collections() -> Iterator[None]:
    """Within the body, look for garbage less often: trees are many small objects that all stay in use.

    What was there before, the rules and their data, is not looked through for garbage at all.
    """
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    gc.set_threshold(_ALLOCATED, _OFTEN, *before[2:])
    gc.freeze()
    try:
        yield
    finally:
        gc.set_threshold(*before)
        # Before the next: the trees of a package refer to each other, and nothing looks for them later. What
        # is kept for something (a program for its codebase) is found once that is gone, so one pass is not
        # enough: whatever is left when the next package begins is not looked through any more. What hangs on
        # something older is only found when all is looked through, which is worth it after a large one.
        _, often, whole = gc.get_count()
        is_large = often > _MANY or whole > 0
        for _ in range(_PASSES):
            if not gc.collect():
                break
        if not frozen:
            gc.unfreeze()
        if is_large:
            release_memory()


def _looked_at(work: _Work) -> bytes | None:
    try:
        with time_limit(_MOST_SECONDS, wall=_MOST_WAITING, again=_MOST_SECONDS / 4):
            artifact = _artifact(work)
            if artifact is None:
                return None
            inspection = look_at(artifact, beside=work.job.beside, near=work.near)
            size = None if isinstance(work.source, FileTree) else work.size
            return encode(replace(inspection, size=size))
    except (ArchiveError, TimeoutError) as error:
        return encode(_unseen(work.job, str(error)))


def _artifact(work: _Work) -> Artifact | None:
    package = work.job.package
    if isinstance(work.source, FileTree):
        return Artifact(package=package, tree=work.source)
    data = work.source.get(package.sha256 or "")
    return None if data is None else open_artifact(package, data)


def _lost(work: _Work) -> bytes:
    return encode(_unseen(work.job, "looking at it took more memory than it may, or broke the inspection"))


def _unseen(job: _Job, why: str) -> Inspection:
    rows = ("supply.code",) if job.beside is None else ("supply.code", "supply.tools")
    return Inspection(gaps=(Gap(what=job.package.purl, why=why, rows=rows),))


def read_definitions(surface: Surface) -> Inspection:
    """Return what the definition rules say about *surface*."""
    findings: list[Finding] = []
    gaps: list[Gap] = []
    for rule in _detectors():
        if rule.definitions:
            look = partial(rule.definitions, surface)
            found, missed = run(rule, look, package=None, what="tool definitions")
            findings += found
            gaps += missed
    try:
        surface_digest(surface.listing())
    except JsonError as error:
        why = f"no digest can be taken of them: {error}"
        gaps.append(Gap(what="tool definitions", why=why, rows=("supply.tools",)))
    return Inspection(findings=tuple(findings), gaps=tuple(gaps))


def look_at(artifact: Artifact, *, beside: _Versions | None, near: Nearby | None = None) -> Inspection:
    """Return what all rules say about one package's code and, if it is the server, its definitions.

    *beside* is None for a dependency, else name and version of the packages the server is installed with;
    *near* opens these where the definitions stand in one of them.
    """
    from douane.detectors._flow import forget
    from douane.syntax import Codebase

    codebase = Codebase(artifact)
    try:
        with deep():
            return _seen(codebase, beside, near)
    finally:
        forget(codebase)


def _seen(codebase: Codebase, beside: _Versions | None, near: Nearby | None) -> Inspection:
    from douane.detectors._capabilities import capabilities_of
    from douane.detectors._reach import placed
    from douane.detectors._standing_at import placed_at_words
    from douane.surface import extract

    artifact, package = codebase.artifact, codebase.package
    findings = list(artifact.tree.oddities)
    gaps = list(artifact.tree.gaps)
    exposed = beside is not None or _takes_input(codebase)
    for rule in _detectors():
        if rule.code and (exposed or not rule.exposed):
            look = partial(rule.look_at, codebase)
            found, missed = run(rule, look, package=package.purl, what=package.purl)
            findings += found
            gaps += missed
    codebase.asker = ""
    surface = None
    if beside is not None:
        codebase.neighbours = near.neighbours() if near is not None else None
        reading = partial(extract, codebase, resolved=dict(beside))
        surface, failed = attempt(reading, what=package.purl, row="supply.tools")
        gaps += failed
    if surface is not None:
        compared = _compared(codebase, surface)
        read = read_definitions(surface)
        told = placed_at_words(artifact.tree, read.findings)
        findings += [*surface.findings, *compared.findings, *told]
        gaps += [*surface.gaps, *compared.gaps, *read.gaps]
    able = partial(capabilities_of, codebase, thorough=beside is not None)
    capabilities, failed = attempt(able, what=package.purl, row="supply.code")
    gaps += failed
    gaps += codebase.gaps
    tools = surface.tools if surface is not None else ()
    reaching = partial(placed, codebase, findings, tools, is_root=beside is not None)
    reached, failed = attempt(reaching, what=package.purl, row="supply.code")
    gaps += failed
    return Inspection(
        findings=tuple(_weighed(each) for each in reached or findings),
        gaps=tuple(gaps),
        capabilities=capabilities or (),
        licence=licence_of(artifact.tree),
        server_names=server_names(artifact.tree),
        unpacked=sum(map(len, artifact.tree.files.values())),
        surface=surface,
    )


def _takes_input(codebase: Codebase) -> bool:
    """Whether a dependency is a server itself, as what a wrapper starts is."""
    from douane.detectors._flow import program_of
    from douane.detectors._marked import is_server

    return is_server(program_of(codebase))


def _weighed(finding: Finding) -> Finding:
    """Return *finding* with the weight that it has where its place is reached."""
    rule = next((rule for rule in _detectors() if rule.id == finding.rule), None)
    return rule.weighed(finding) if rule is not None else finding


def _compared(codebase: Codebase, surface: Surface) -> Inspection:
    """Return what the rules say that hold a server's own code against its definitions."""
    findings: list[Finding] = []
    gaps: list[Gap] = []
    purl = codebase.package.purl
    for rule in _detectors():
        if rule.server:
            codebase.asker = rule.id
            found, missed = run(rule, partial(rule.server, codebase, surface), package=purl, what=purl)
            findings += found
            gaps += missed
    codebase.asker = ""
    return Inspection(findings=tuple(findings), gaps=tuple(gaps))


@cache
def engine() -> str:
    """Return a key that changes with the rules and with the code that applies them."""
    whole = hashlib.sha256(digest().encode())
    for name, size, changed in sorted(_sources(resources.files("douane"), "")):
        whole.update(f"{name}\0{size}\0{changed}\0".encode())
    return whole.hexdigest()[:32]


def _sources(folder: Traversable, prefix: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            found += _sources(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".py") and isinstance(entry, Path):
            state = entry.stat()
            found.append((f"{prefix}{entry.name}", state.st_size, state.st_mtime_ns))
    return found


@cache
def _detectors() -> tuple[Rule, ...]:
    with uncollected():
        from douane.detectors import every
        from douane.detectors._capabilities import capabilities_of  # noqa: F401 - loaded with the rules
        from douane.detectors._reach import placed  # noqa: F401 - likewise

        return every()
