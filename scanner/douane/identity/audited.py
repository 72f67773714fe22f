"""pip-audit, run in this process on the Python packages of a closure.

It is given what the advisory database said, as a service of its own kind, and the closure, as a dependency
source; it leaves out, merges and reports as it does for its own users. What it says must account for every
package and for every advisory: whatever it skips, loses or adds is a gap, and nothing that it leaves out is
left out here. Which versions an advisory is about was decided before (by the database's host, or by
`osv.ranges`): pip-audit decides that for no service.

Its library for pip is kept from being imported: as it is imported it starts ``python -m pip``, which runs
whatever the working folder holds under that name. It is only needed to look at installed packages.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from douane.errors import DouaneError
from douane.identity.known import ROWS, Hit
from douane.model import Gap, Package
from douane.text import excerpt

SUBJECT = "the Python packages, through pip-audit"

_MOST_NAMED = 5
_PIP = "pip_api"
_importing = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """How an audit went: `source` names what audited, empty where something is a gap."""

    source: str = ""
    gaps: tuple[Gap, ...] = ()


def audited(packages: Sequence[Package], hits: Sequence[Hit]) -> Audit:
    """Return what pip-audit makes of *packages*, all of PyPI, against which *hits* are known."""
    try:
        library = _library()
        results = list(library.audited(packages, hits))
    except DouaneError as error:
        return Audit(gaps=(Gap(what=SUBJECT, why=error.message, rows=ROWS),))
    except Exception as error:  # noqa: BLE001 - whatever it stumbles over, it has then not audited
        why = f"it failed ({type(error).__name__}: {excerpt(str(error), 120)})"
        return Audit(gaps=(Gap(what=SUBJECT, why=why, rows=ROWS),))
    gaps = tuple(_unaccounted(packages, hits, results))
    return Audit(source="" if gaps else f"pip-audit {library.version}", gaps=gaps)


@dataclass(frozen=True, slots=True)
class _Result:
    """What was said about one package: the identifiers of each vulnerability, or why it was skipped."""

    name: str
    version: str
    vulnerabilities: tuple[frozenset[str], ...] = ()
    skipped: str = ""


def _unaccounted(
    packages: Sequence[Package], hits: Sequence[Hit], results: Sequence[_Result]
) -> Iterator[Gap]:
    """Yield what *results* do not account for: packages, then advisories, then what nobody else knows."""
    told: dict[str, list[_Result]] = {}
    for result in results:
        told.setdefault(result.name, []).append(result)
    named = {package.name: package for package in packages}
    for name, package in named.items():
        every = told.pop(name, [])
        if len(every) != 1 or every[0].skipped:
            why = every[0].skipped if every else "it was left out"
            yield _gap(package, f"pip-audit did not audit it: {why}")
            continue
        expected = [hit.record for hit in hits if hit.package.name == name]
        said = every[0].vulnerabilities
        ids = [{record.id, *record.aliases} for record in expected]
        lost = [
            record.id
            for record, own in zip(expected, ids, strict=True)
            if not any(own & each for each in said)
        ]
        if lost:
            yield _gap(package, f"pip-audit does not tell {', '.join(lost[:_MOST_NAMED])}, the database does")
        if any(not any(own & each for own in ids) for each in said):
            yield _gap(package, "pip-audit tells an advisory that the database does not")
    if told:
        yield Gap(what=SUBJECT, why="it told of packages that are not in the closure", rows=ROWS)


def _gap(package: Package, why: str) -> Gap:
    return Gap(what=package.purl, why=excerpt(why, 300), rows=ROWS)


# --- the library ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Library:
    version: str
    service: ModuleType
    source: ModuleType
    audit: ModuleType

    def audited(self, packages: Sequence[Package], hits: Sequence[Hit]) -> Iterator[_Result]:
        """Yield what pip-audit says about *packages*, one version of each name after the other."""
        known: dict[tuple[str, str], list[Hit]] = {}
        for hit in hits:
            known.setdefault((hit.package.name, hit.package.version), []).append(hit)
        distinct = {(package.name, package.version): package for package in packages}
        specs = [self._spec(package) for package in distinct.values()]
        auditor = self.audit.Auditor(self._service(known, list(distinct)), self.audit.AuditOptions())
        for spec, found in auditor.audit(self._source(specs)):
            if spec.is_skipped():
                yield _Result(spec.name, "", skipped=str(spec.skip_reason))
            else:
                said = tuple(frozenset({str(each.id), *map(str, each.aliases)}) for each in found)
                yield _Result(spec.name, str(spec.version), said)

    def _spec(self, package: Package) -> Any:
        from packaging.version import InvalidVersion, Version

        try:
            return self.service.ResolvedDependency(package.name, Version(package.version))
        except InvalidVersion:
            return self.service.SkippedDependency(package.name, "its version is none that Python knows")

    def _service(self, known: Mapping[tuple[str, str], Sequence[Hit]], order: list[tuple[str, str]]) -> Any:
        """Return what answers pip-audit, in the order in which it is asked: its versions are respelled."""
        asked = iter(order)
        result, base = self.service.VulnerabilityResult, self.service.VulnerabilityService

        def query(_: Any, spec: Any) -> tuple[Any, list[Any]]:
            key = next(asked)
            if key[0] != spec.name:
                raise DouaneError("pip-audit asked for another package than it was handed")
            if spec.is_skipped():
                return spec, []
            return spec, [
                result.create([hit.record.id, *hit.record.aliases], hit.record.summary, [], None)
                for hit in known.get(key, ())
            ]

        return type("Service", (base,), {"query": query})()

    def _source(self, specs: list[Any]) -> Any:
        def collect(_: Any) -> Iterator[Any]:
            return iter(specs)

        def fix(_: Any, __: Any) -> None:
            raise DouaneError("pip-audit mends nothing here")

        return type("Source", (self.source.DependencySource,), {"collect": collect, "fix": fix})()


def _library() -> _Library:
    """Import pip-audit, without its library for pip."""
    with _importing:
        absent = _PIP not in sys.modules
        if absent:
            instead = ModuleType(_PIP, "Stands in for what would start pip; nothing of it is used.")
            instead.PIP_VERSION = "0"  # type: ignore[attr-defined]
            sys.modules[_PIP] = instead
        try:
            audit = importlib.import_module("pip_audit._audit")
            service = importlib.import_module("pip_audit._service.interface")
            source = importlib.import_module("pip_audit._dependency_source.interface")
            version = str(importlib.import_module("pip_audit").__version__)
        finally:
            if absent:
                sys.modules.pop(_PIP, None)
    return _Library(version, service, source, audit)
