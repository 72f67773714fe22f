"""Looking at the bytes of each package: what it declares, what it can do, what speaks against it.

An inspection depends on nothing but the bytes, the rules and whether the package is the server itself, so
it is kept in the store under just that key and read back the next time.
"""

from __future__ import annotations

from functools import cache, partial
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from douane.errors import ArchiveError, StoreError
from douane.inspections import Inspection, decode, encode
from douane.model import Artifact, Closure, Finding, Gap, Package, Surface
from douane.progress import Progress
from douane.rules import Rule, run
from douane.store import Store
from douane_signatures import digest

_KIND = "inspection"


class Inspector:
    """Inspects packages, answering from the store where the same bytes were inspected before.

    *directory* is where the root package's files are, when the target is a directory.
    """

    def __init__(self, store: Store, *, directory: Path | None = None) -> None:
        self._store = store
        self._directory = directory

    def inspect(self, closure: Closure, progress: Progress) -> dict[str, Inspection]:
        """Return placement -> inspection for every package of *closure* whose bytes are at hand."""
        seen: dict[tuple[str, bool], Inspection] = {}
        result = {}
        for package in closure.packages:
            is_server = package.path == closure.root
            if package.carrier is None and (package.sha256 or package.path == "."):
                key = (package.sha256 or ".", is_server)
                if key not in seen:
                    seen[key] = self._one(package, is_server=is_server)
                result[package.path] = seen[key]
            progress.advance()
        return result

    def definitions(self, surface: Surface) -> Inspection:
        """Return what the definition rules say about *surface*."""
        findings: list[Finding] = []
        gaps: list[Gap] = []
        for rule in _detectors():
            if rule.definitions:
                look = partial(rule.definitions, surface)
                found, missed = run(rule, look, package=None, what="tool definitions")
                findings += found
                gaps += missed
        return Inspection(findings=tuple(findings), gaps=tuple(gaps))

    def _one(self, package: Package, *, is_server: bool) -> Inspection:
        key = f"{engine()}:{package.sha256}:{package.purl}:{'server' if is_server else 'dependency'}"
        known = self._store.noted(_KIND, key) if package.sha256 else None
        if known:
            try:
                return decode(known.value)
            except (ValueError, KeyError, TypeError):
                pass  # written by another build, or damaged: look again
        inspection = self._look(package, is_server=is_server)
        if package.sha256:
            self._store.note(_KIND, key, encode(inspection), at=0.0)
        return inspection

    def _look(self, package: Package, *, is_server: bool) -> Inspection:
        try:
            artifact = self._open(package)
        except (ArchiveError, StoreError) as error:
            rows = ("supply.code", "supply.tools") if is_server else ("supply.code",)
            return Inspection(gaps=(Gap(what=package.purl, why=error.message, rows=rows),))
        return look_at(artifact, is_server=is_server)

    def _open(self, package: Package) -> Artifact:
        if package.path == "." and self._directory:
            from douane.archives import open_directory

            return Artifact(package=package, tree=open_directory(self._directory))
        from douane.fetching import open_artifact

        return open_artifact(package, self._store)


def look_at(artifact: Artifact, *, is_server: bool) -> Inspection:
    """Return what all rules say about one package's code and, if it is the server, its definitions."""
    from douane.detectors._capabilities import capabilities_of
    from douane.surface import extract
    from douane.syntax import Codebase

    package = artifact.package
    codebase = Codebase(artifact)
    findings = list(artifact.tree.oddities)
    gaps = list(artifact.tree.gaps)
    for rule in _detectors():
        if rule.code:
            look = partial(rule.code, codebase)
            found, missed = run(rule, look, package=package.purl, what=package.purl)
            findings += found
            gaps += missed
    capabilities = capabilities_of(codebase)
    surface = None
    if is_server:
        surface = extract(codebase)
        read = Inspector(Store.in_memory()).definitions(surface)
        findings += [*surface.findings, *read.findings]
        gaps += [*surface.gaps, *read.gaps]
    gaps += codebase.gaps
    return Inspection(findings=tuple(findings), gaps=tuple(gaps), capabilities=capabilities, surface=surface)


@cache
def engine() -> str:
    """Return a key that changes with the rules and with the code that applies them."""
    import hashlib

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
    from douane.detectors import every

    return every()
