"""Looking at the bytes of each package: what it declares, what it can do, what speaks against it.

An inspection depends on nothing but the bytes, the rules and whether the package is the server itself, so
it is kept in the store under just that key and read back the next time.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from douane.errors import ArchiveError, StoreError
from douane.model import (
    Artifact,
    Closure,
    Confidence,
    Definition,
    Finding,
    Gap,
    Package,
    Severity,
    Surface,
    Where,
)
from douane.progress import Progress
from douane.rules import run
from douane.store import Store
from douane_signatures import digest

_KIND = "inspection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What was seen in one package. `surface` is set for the server itself."""

    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
    capabilities: tuple[str, ...] = ()
    surface: Surface | None = None


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
            look = rule.definitions
            if look:
                found, missed = run(
                    rule, lambda check=look: check(surface), package=None, what="tool definitions"
                )
                findings += found
                gaps += missed
        return Inspection(findings=tuple(findings), gaps=tuple(gaps))

    def _one(self, package: Package, *, is_server: bool) -> Inspection:
        key = f"{engine()}:{package.sha256}:{package.purl}:{'server' if is_server else 'dependency'}"
        known = self._store.noted(_KIND, key) if package.sha256 else None
        if known:
            try:
                return _decode(known.value)
            except (ValueError, KeyError, TypeError):
                pass  # written by another build, or damaged: look again
        inspection = self._look(package, is_server=is_server)
        if package.sha256:
            self._store.note(_KIND, key, _encode(inspection), at=0.0)
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
            from douane.archives import open_directory  # noqa: PLC0415 - imported where used: start-up time

            return Artifact(package=package, tree=open_directory(self._directory))
        from douane.fetching import open_artifact  # noqa: PLC0415 - imported where used: start-up time

        return open_artifact(package, self._store)


def look_at(artifact: Artifact, *, is_server: bool) -> Inspection:
    """Return what all rules say about one package's code and, if it is the server, its definitions."""
    from douane.detectors._capabilities import capabilities_of  # noqa: PLC0415 - start-up time
    from douane.surface import extract  # noqa: PLC0415 - start-up time
    from douane.syntax import Codebase  # noqa: PLC0415 - start-up time

    package = artifact.package
    codebase = Codebase(artifact)
    findings = list(artifact.tree.oddities)
    gaps = list(artifact.tree.gaps)
    for rule in _detectors():
        look = rule.code
        if look:
            found, missed = run(
                rule, lambda check=look: check(codebase), package=package.purl, what=package.purl
            )
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
    return Inspection(
        findings=tuple(findings), gaps=tuple(gaps), capabilities=capabilities, surface=surface
    )


@cache
def engine() -> str:
    """Return a key that changes with the rules and with the code that applies them."""
    import hashlib  # noqa: PLC0415 - start-up time

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
def _detectors() -> tuple[Any, ...]:
    from douane.detectors import every  # noqa: PLC0415 - start-up time

    return every()


# --- keeping inspections ---------------------------------------------------------------------------------


def _encode(inspection: Inspection) -> bytes:
    def plain(value: object) -> object:
        return dict(value) if hasattr(value, "items") else str(value)

    surface = inspection.surface
    document = {
        "findings": [asdict(finding) for finding in inspection.findings],
        "gaps": [asdict(gap) for gap in inspection.gaps],
        "capabilities": inspection.capabilities,
        "surface": surface and {name: getattr(surface, name) for name in _SURFACE_VALUES}
        | {name: [asdict_definition(item) for item in getattr(surface, name)] for name in _SURFACE_LISTS},
    }
    return json.dumps(document, default=plain, separators=(",", ":")).encode()


_SURFACE_VALUES = ("source", "instructions", "capabilities", "server_info")
_SURFACE_LISTS = ("tools", "prompts", "resources", "templates")


def asdict_definition(item: Definition) -> dict[str, object]:
    """Return *item* as plain values."""
    return {
        "kind": item.kind,
        "name": item.name,
        "definition": dict(item.definition),
        "where": asdict(item.where),
        "conditional": item.conditional,
    }


def _decode(data: bytes) -> Inspection:
    document = json.loads(data)
    surface = document["surface"]
    return Inspection(
        findings=tuple(_finding(item) for item in document["findings"]),
        gaps=tuple(Gap(what=item["what"], why=item["why"], rows=tuple(item["rows"])) for item in document["gaps"]),
        capabilities=tuple(document["capabilities"]),
        surface=surface
        and Surface(
            **{name: surface[name] for name in _SURFACE_VALUES},
            **{name: tuple(_definition(item) for item in surface[name]) for name in _SURFACE_LISTS},
        ),
    )


def _finding(item: dict[str, Any]) -> Finding:
    return Finding(
        **item
        | {
            "severity": Severity(item["severity"]),
            "confidence": Confidence(item["confidence"]),
            "where": Where(**item["where"]),
            "taxonomy": tuple(item["taxonomy"]),
        }
    )


def _definition(item: dict[str, Any]) -> Definition:
    return Definition(**item | {"where": Where(**item["where"])})
